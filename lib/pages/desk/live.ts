import { judgeOptions, languageModelOn, ownEntries } from '../../extension/settings';
import type { SocialRole } from '../../lexicon/categories';
import type { Analyst, AnalystAnswer } from './analyst';
import type { DraftText } from './editor/text';

/** What is to be judged: the title in its field, the text in the editor, the role that is meant. */
export interface Now {
  title: string;
  role: SocialRole | null;
  text: DraftText;
}

/** A reading of the draft as it was a moment ago. */
export type Live = AnalystAnswer & { text: DraftText };

/** Quiet time after which the draft is read again. */
const QUIET_MS = 180;

/**
 * Makes the function to call at every change: it reads the draft in a quiet moment, one reading at a time, the latest state
 * last. `now` is asked only then, so that a keystroke costs nothing.
 */
export function liveReading(
  analyst: Analyst,
  now: () => Now,
  on: { read(live: Live): void; fail(error: unknown): void },
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let again = false;
  const read = async () => {
    if (busy || signal.aborted) {
      again = true;
      return;
    }
    busy = true;
    const { title, role, text } = now();
    const posting = { title, company: null, text: text.text, blocks: text.blocks };
    try {
      const [options, { entries }, withModel] = await Promise.all([
        judgeOptions(),
        ownEntries.get(),
        languageModelOn.get(),
      ]);
      const answer = await analyst({ posting, role, options, own: entries, withModel });
      if (!signal.aborted) on.read({ ...answer, text });
    } catch (error) {
      on.fail(error);
    }
    busy = false;
    if (again) later();
    again = false;
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(read, QUIET_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return later;
}
