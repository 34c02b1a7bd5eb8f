/** Boxes that are no larger than this, in pixels, and let nothing out, are there for screen readers only. */
const NO_SIZE = 1;

/**
 * Whether an element is drawn where somebody could see it, by scrolling at most: it is displayed and visible, has a size, and lies on the page.
 * What is transparent counts when it changes by a transition or an animation: pages fade their parts in. Remembers what is around elements for as
 * long as the function is kept.
 */
export function drawnIn(view: Window & typeof globalThis): (element: Element) => boolean {
  const shut = new Map<Element, boolean>();
  const isShut = (element: Element): boolean => {
    const known =
      shut.get(element) ?? (clips(element, view) || (element.parentElement !== null && isShut(element.parentElement)));
    shut.set(element, known);
    return known;
  };
  return (element) => {
    const box = boxOf(element, view);
    return box !== null && isOpaque(box, view) && isOnPage(box, view) && !isShut(box);
  };
}

/** The element itself, or the nearest around it that has a box: one with `display: contents` gives its place to its children. */
function boxOf(element: Element, view: Window): Element | null {
  let box: Element | null = element;
  while (box && !box.checkVisibility({ visibilityProperty: true })) {
    if (view.getComputedStyle(box).display !== 'contents') return null;
    box = box.parentElement;
  }
  return box;
}

function isOpaque(element: Element, view: Window): boolean {
  if (element.checkVisibility({ opacityProperty: true })) return true;
  for (let around: Element | null = element; around; around = around.parentElement) {
    const style = view.getComputedStyle(around);
    if (Number(style.opacity) === 0) return changes(style);
  }
  return true;
}

/** Whether its opacity is to change: by a transition of some duration, or by an animation. */
function changes({ animationName, transitionDuration, transitionProperty, willChange }: CSSStyleDeclaration): boolean {
  const isMoved = /opacity|all/.test(transitionProperty) && /[1-9]/.test(transitionDuration);
  return isMoved || animationName !== 'none' || willChange.includes('opacity');
}

function isOnPage(element: Element, { scrollX, scrollY }: Window): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width === 0 && height === 0) return false;
  return right + scrollX > 0 && bottom + scrollY > 0 && !(height === 0 && element.childElementCount === 0);
}

/** Whether an element lets nothing of its inside be seen: no size, and what overflows is cut off. */
function clips(element: Element, view: Window): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width > NO_SIZE && height > NO_SIZE) return false;
  const { overflowX, overflowY, display } = view.getComputedStyle(element);
  if (display === 'contents' || display === 'inline') return false;
  return (height <= NO_SIZE && overflowY !== 'visible') || (width <= NO_SIZE && overflowX !== 'visible');
}
