/** Quiet time, in milliseconds, after which a changed page is looked at. */
const SETTLED = 400;
/** Longest wait, in milliseconds, on a page that never rests. */
const LATEST = 2000;

/** What a watcher stays on. */
export interface Watched {
  /** The element that holds the posting; the whole body when left out. */
  element?: Element;
}

/**
 * Calls `onChange` when the watched part of the page has changed and come to rest, or when it has left the document. One
 * observer and at most one timer; both end with `signal`.
 */
export function watch(document: Document, signal: AbortSignal, onChange: () => void, { element }: Watched = {}): void {
  const target = element?.parentElement ?? document.body;
  if (signal.aborted || !target) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const settle = () => {
    timer = undefined;
    first = 0;
    onChange();
  };
  const observer = new MutationObserver(() => {
    const now = Date.now();
    first ||= now;
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(0, Math.min(SETTLED, first + LATEST - now)));
  });
  observer.observe(target, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
