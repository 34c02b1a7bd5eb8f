import { browser } from 'wxt/browser';

const KEYS = { reader: Symbol.for('truetitle.reader'), automatic: Symbol.for('truetitle.automatic') };

type Name = keyof typeof KEYS;
type World = Record<symbol, AbortController | undefined>;

/** Whether a reader stands by in this document. */
export const isReading = (): boolean => {
  const reader = (globalThis as unknown as World)[KEYS.reader];
  return reader !== undefined && !reader.signal.aborted;
};

/** What somebody who looks at the page does sooner or later; each comes seldom, so that asking costs nothing. */
const TOUCHES = ['visibilitychange', 'focus', 'pointerdown', 'keydown', 'scrollend'];

/**
 * The signal on which every effect of a script in a page hangs. It aborts when another of its name starts in the same document, when
 * `stop` is called, and, at the first touch of the page, when the extension was updated or removed meanwhile.
 */
export function startLifetime(document: Document, name: Name = 'reader'): AbortController {
  const world = globalThis as unknown as World;
  world[KEYS[name]]?.abort();
  const controller = new AbortController();
  world[KEYS[name]] = controller;
  const { signal } = controller;
  const options = { signal, capture: true, passive: true };
  for (const touch of TOUCHES) document.defaultView?.addEventListener(touch, () => endOrphan(controller), options);
  return controller;
}

/** Milliseconds after which the browser has told an orphan from a script whose background merely rests. */
const ORPHAN_DELAY = 100;

/**
 * Aborts untouched, too, when the extension goes while its background runs. One that rests says nothing, and is not woken to be
 * asked. Firefox tells no script of it, but ends all that the extension does in the page.
 */
export function endWithBackground(controller: AbortController): void {
  const port = browser.runtime.connect();
  port.onDisconnect.addListener(() => setTimeout(() => endOrphan(controller), ORPHAN_DELAY));
  controller.signal.addEventListener('abort', () => isExtensionThere() && port.disconnect(), { once: true });
}

/** False in a script whose extension was updated or removed: whatever it asks of the browser then throws. */
export const isExtensionThere = (): boolean => browser.runtime?.id !== undefined;

function endOrphan(controller: AbortController): void {
  if (!isExtensionThere()) controller.abort();
}

/** Lets scripts in pages hear when the background ends. */
export function serveLifetimes(): void {
  browser.runtime.onConnect.addListener(() => undefined);
}
