/** Quiet time, in milliseconds, after which a changed page is looked at. */
const SETTLED = 400;
/** Longest wait, in milliseconds, on a page that never rests. */
const MAX_WAIT = 2000;

/**
 * Calls `onChange` when the text of `element` has changed and come to rest, or when the element has left the page. One observer:
 * on the element, and on the children of what is around it, so that nothing happens while a list beside it scrolls. It and its
 * one timer end with `signal`. Without an element the whole body is watched. `isStill` decides in the place of the text whether
 * anything has changed: a page may build the same text anew, and ranges into the old one are dead.
 */
export function watch(
  document: Document,
  signal: AbortSignal,
  onChange: () => void,
  element?: Element | null,
  isStill?: () => boolean,
): void {
  const target = element ?? document.body;
  if (signal.aborted || !target) return;
  let text = target.textContent;
  const look = () => {
    if (isStill ? isStill() : target.isConnected && target.textContent === text) return;
    text = target.textContent;
    onChange();
  };
  const { later, cancel } = debounced(look);
  const observer = new MutationObserver(later);
  observer.observe(target, { subtree: true, childList: true, characterData: true });
  for (let outer = parentOf(target); outer; outer = parentOf(outer)) observer.observe(outer, { childList: true });
  const stop = () => {
    observer.disconnect();
    cancel();
  };
  signal.addEventListener('abort', stop, { once: true });
}

/**
 * Resolves when the page has not changed for a moment, at the latest after `most` milliseconds, or at once on abort: content of
 * single-page boards arrives after the address has changed.
 */
export function settled(document: Document, signal: AbortSignal, most = 5000): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const observer = new MutationObserver(() => later());
    const end = () => {
      observer.disconnect();
      cancel();
      clearTimeout(limit);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const { later, cancel } = debounced(end);
    const limit = setTimeout(end, most);
    signal.addEventListener('abort', end, { once: true });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    later();
  });
}

function parentOf(node: Node): Node | null {
  return node.parentNode ?? ('host' in node ? (node.host as Element) : null);
}

/** Puts a call off until there was quiet for a while, but not for ever. */
function debounced(call: () => void): { later: () => void; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const run = () => {
    first = 0;
    call();
  };
  const later = () => {
    const now = Date.now();
    first ||= now;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.min(SETTLED, first + MAX_WAIT - now)));
  };
  return { later, cancel: () => clearTimeout(timer) };
}
