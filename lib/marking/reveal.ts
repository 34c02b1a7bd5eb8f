/** Scrolls every scroller around a range until the range is in the middle, at once for people who want no motion. */
export function reveal(range: Range): void {
  const element = elementOf(range.startContainer);
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: calm || isTall(element, view) ? 'instant' : 'smooth',
  });
  if (isTall(element, view)) centre(range, element, view);
}

const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);

const isTall = (element: Element, view: Window) => element.getBoundingClientRect().height > view.innerHeight * 0.8;

/** A range deep inside an element taller than the window is not in sight when the element is. */
function centre(range: Range, element: Element, view: Window): void {
  const { top, height } = range.getBoundingClientRect();
  scrollerOf(element).scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior: 'instant' });
}

function scrollerOf(element: Element): Element {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return element.ownerDocument.scrollingElement ?? element;
}
