/**
 * Whether an element is out of sight by what its own markup says, without layout: hidden, closed, emptied by its inline style,
 * kept from assistive technology, or a store of data.
 */
export function isHidden(element: Element, name: string): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  if (name === 'dialog') return !element.hasAttribute('open');
  if (name === 'code') return isStore(element);
  if (element.getAttribute('aria-hidden') === 'true') return !element.querySelector('main, h1');
  const style = element.getAttribute('style');
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Pages keep their data in `code` elements; a posting's own hold a word or two. */
function isStore(element: Element): boolean {
  return element.getAttribute('style') !== null || (element.textContent ?? '').length > 200;
}
