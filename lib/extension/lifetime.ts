import { browser } from 'wxt/browser';

const KEY = Symbol.for('truetitle.reader');

/**
 * The signal on which every effect of a reader in a page hangs. It aborts when another reader starts in the same document, when
 * `stop` is called, and, as soon as the page is looked at again, when the extension was updated or removed meanwhile.
 */
export function startLifetime(document: Document): AbortController {
  const world = globalThis as { [KEY]?: AbortController };
  world[KEY]?.abort();
  const controller = new AbortController();
  world[KEY] = controller;
  const { signal } = controller;
  const stopOrphan = () => {
    if (!browser.runtime?.id) controller.abort();
  };
  document.addEventListener('visibilitychange', stopOrphan, { signal });
  document.defaultView?.addEventListener('focus', stopOrphan, { signal });
  return controller;
}
