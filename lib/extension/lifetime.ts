import { browser } from 'wxt/browser';

const KEYS = { reader: Symbol.for('truetitle.reader'), automatic: Symbol.for('truetitle.automatic') };

type Name = keyof typeof KEYS;
type World = Record<symbol, AbortController | undefined>;

/** Whether a reader stands by in this document. */
export const isReading = (): boolean => {
  const reader = (globalThis as unknown as World)[KEYS.reader];
  return reader !== undefined && !reader.signal.aborted;
};

/**
 * The signal on which every effect of a script in a page hangs. It aborts when another of its name starts in the same document, when
 * `stop` is called, and, as soon as the page is looked at again, when the extension was updated or removed meanwhile.
 */
export function startLifetime(document: Document, name: Name = 'reader'): AbortController {
  const world = globalThis as unknown as World;
  world[KEYS[name]]?.abort();
  const controller = new AbortController();
  world[KEYS[name]] = controller;
  const { signal } = controller;
  const stopOrphan = () => {
    if (!browser.runtime?.id) controller.abort();
  };
  document.addEventListener('visibilitychange', stopOrphan, { signal });
  document.defaultView?.addEventListener('focus', stopOrphan, { signal });
  return controller;
}
