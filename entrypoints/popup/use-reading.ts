import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../lib/extension/ask';
import type { Judged, TabAnswer } from '../../lib/extension/shapes/messages';
import { onLoading, tabInFront } from '../../lib/extension/tabs';

/** What the popup knows: of this page, since it was opened. There is nothing older to show. */
export type State =
  | { phase: 'reading' }
  | { phase: 'moved' }
  | { phase: 'failed'; why: string }
  | { phase: 'answered'; answer: TabAnswer };

export interface TabReading {
  state: State;
  /** Reads the page again. */
  again(): void;
  /** Puts a verdict after changes in the place of the shown one. */
  replace(judged: Judged): void;
}

/** Reads the tab in front as soon as the popup opens, and forgets the answer when the tab moves on. */
export function useReading(): TabReading {
  const [state, setState] = useState<State>({ phase: 'reading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    const set = (next: State) => !controller.signal.aborted && setState(next);
    set({ phase: 'reading' });
    read(controller.signal, set).catch((error: unknown) => set({ phase: 'failed', why: String(error) }));
    return () => controller.abort();
  }, [round]);
  return {
    state,
    again: () => setRound(round + 1),
    replace: (answer) => setState({ phase: 'answered', answer }),
  };
}

async function read(signal: AbortSignal, set: (state: State) => void): Promise<void> {
  const tabId = await tabInFront();
  const moved = new AbortController();
  onLoading(tabId, signal, () => {
    moved.abort();
    set({ phase: 'moved' });
  });
  const answer = await ask<'read'>({ kind: 'read', tabId });
  if (!moved.signal.aborted) set({ phase: 'answered', answer });
}
