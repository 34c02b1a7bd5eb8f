/**
 * Whether an element is out of sight by what its own markup says, without layout: hidden, closed, emptied by its inline style,
 * kept from assistive technology, or a store of data.
 */
export function isHidden(element: Element, name: string): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  if (name === 'dialog') return !element.hasAttribute('open');
  if (name === 'code') return isStore(element);
  if (element.getAttribute('aria-hidden') === 'true')
    return !element.querySelector('main, h1') && !isDrawnCopy(element);
  const style = element.getAttribute('style');
  if (style !== null && (UNDRAWN.test(style) || (CLEAR.test(style) && !MOVES.test(style)))) return true;
  return isSpokenCopy(element, style);
}

const UNDRAWN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:px)?\s*(?:;|!|$)|clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\(\s*(?:50|100)%|(?:left|top|text-indent)\s*:\s*-\d{3,}px)/i;

/** What is transparent may be about to fade in, when it is to move or change, too. */
const CLEAR = /(?:^|[;\s])opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)/i;
const MOVES = /transform|transition|animation|will-change|filter/i;

/** Classes of text that only screen readers speak. */
const SPOKEN = /(?:^|\s)[\w-]{0,30}(?:visually-?hidden|sr-only|screen-?reader|a11y-(?:text|hidden))/i;

/** Pages write a name twice, once for the eye and hidden from screen readers, once for these: the first is what people see. */
function isDrawnCopy(element: Element): boolean {
  const around = element.parentElement;
  if (!around || !LINE.test(element.localName)) return false;
  const isNamed = around.hasAttribute('aria-label') && /^h[1-6]$/.test(around.localName);
  return (
    isNamed || [...around.children].some((other) => other !== element && isSpoken(other, other.getAttribute('style')))
  );
}

/** The copy for screen readers, beside the one that is drawn. */
function isSpokenCopy(element: Element, style: string | null): boolean {
  if (!isSpoken(element, style)) return false;
  const beside = element.parentElement?.children ?? [];
  return [...beside].some(
    (other) => other !== element && other.getAttribute('aria-hidden') === 'true' && LINE.test(other.localName),
  );
}

const LINE = /^(?:span|b|strong|em|i|font|a|small)$/;

const isSpoken = (element: Element, style: string | null) =>
  SPOKEN.test(element.getAttribute('class') ?? '') ||
  (style !== null && /clip\s*:\s*rect|clip-path\s*:\s*inset/i.test(style));

/** Pages keep their data in `code` elements; a posting's own hold a word or two. */
function isStore(element: Element): boolean {
  return element.getAttribute('style') !== null || (element.textContent ?? '').length > 200;
}
