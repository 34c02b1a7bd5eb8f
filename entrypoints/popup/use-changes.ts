import type { Duty } from '../../lib/analysis/verdict';
import { ask } from '../../lib/extension/ask';
import { storeChanges } from '../../lib/extension/corrections';
import { drawMarks } from '../../lib/extension/draw';
import { pinDefinition } from '../../lib/extension/pins';
import { judgeOptions } from '../../lib/extension/settings';
import type { Changes } from '../../lib/extension/shapes/changes';
import type { Judged } from '../../lib/extension/shapes/messages';
import type { Category, SocialRole } from '../../lib/lexicon/categories';

export interface ChangeActions {
  change(duty: Duty, to: Category | 'not_duty'): void;
  undo(text: string): void;
  undoAll(): void;
  pin(role: SocialRole, id: string | null): void;
}

/** Lets the person correct duties and pin definitions: stored first, then judged and marked anew. */
export function useChanges(judged: Judged, replace: (judged: Judged) => void): ChangeActions {
  const apply = async (changes: Changes) => {
    await storeChanges(judged.posting, changes);
    replace(await again(judged, changes));
  };
  const without = (text: string) => Object.fromEntries(Object.entries(judged.changes).filter(([key]) => key !== text));
  return {
    change: ({ text }, to) => apply(isAsRead(judged, text, to) ? without(text) : { ...judged.changes, [text]: to }),
    undo: (text) => apply(without(text)),
    undoAll: () => apply({}),
    pin: async (role, id) => {
      await pinDefinition(role, id);
      replace(await again(judged, judged.changes));
    },
  };
}

const isAsRead = ({ found }: Judged, text: string, to: Category | 'not_duty') =>
  found.some((duty) => duty.text === text && duty.category === to);

async function again(judged: Judged, changes: Changes): Promise<Judged> {
  const { posting, found, place } = judged;
  const verdict = await ask<'judge'>({ kind: 'judge', posting, found, changes, options: await judgeOptions() });
  await drawMarks(place, verdict);
  return { ...judged, changes, verdict };
}
