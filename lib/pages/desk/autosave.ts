import { keepVersion, storeDraft } from '../../extension/drafts';
import type { Draft, DraftContent } from '../../extension/shapes/drafts';

export type SaveState = 'unchanged' | 'saving' | 'saved' | 'failed';

export interface Autosave {
  /** Tells what the draft holds from now on; it is stored in a moment, and at once when the page is left. */
  change(content: Partial<DraftContent>): void;
  /** Stores now and keeps this state as a version. */
  keep(): Promise<void>;
}

/** Longest time that something written is not stored. */
const MAX_UNSAVED_MS = 300;
/** A version is kept after so much work. */
const VERSION_EVERY_MS = 120_000;

/** Stores a draft as it is written. `content` of the document is asked for only when it is stored. */
export function autosave(
  draft: Draft,
  docNow: () => unknown,
  onState: (state: SaveState) => void,
  signal: AbortSignal,
): Autosave {
  let current = draft;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let version = Date.now();
  const store = async () => {
    clearTimeout(timer);
    timer = undefined;
    current = { ...current, doc: docNow(), raw: null, changed: Date.now() };
    try {
      await storeDraft(current);
      if (Date.now() - version > VERSION_EVERY_MS) await keep();
      // What was written meanwhile has set the timer again.
      if (timer === undefined) onState('saved');
    } catch {
      onState('failed');
    }
  };
  const keep = async () => {
    version = Date.now();
    await keepVersion(current);
  };
  const flush = () => {
    if (timer !== undefined) store();
  };
  window.addEventListener('pagehide', flush, { signal });
  document.addEventListener('visibilitychange', flush, { signal });
  signal.addEventListener('abort', flush, { once: true });
  return {
    change(content) {
      current = { ...current, ...content };
      if (timer === undefined) onState('saving');
      timer ??= setTimeout(store, MAX_UNSAVED_MS);
    },
    async keep() {
      await store();
      await keep();
    },
  };
}
