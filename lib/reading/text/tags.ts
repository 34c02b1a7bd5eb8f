const names = (list: string) => new Set(list.split(' '));

const BLOCKS = names(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const SILENT = names(
  'script style template noscript svg math canvas video audio object embed iframe frame select option optgroup datalist ' +
    'textarea input meter progress head link meta title base map picture img',
);
const LISTS = names('ul ol menu dir');

/** Whether an element begins and ends a line. Elements of a page's own making (`x-card`) usually do. */
export const isBlock = (name: string) => BLOCKS.has(name) || name.includes('-');

/** Whether an element's text is never part of what a person reads. */
export const isSilent = (name: string) => SILENT.has(name);

/** Whether an element is a list of items. */
export const isList = (name: string) => LISTS.has(name);

/** The level of a heading element, or 0. */
export function headingLevel(element: Element, name: string): number {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (element.getAttribute('role') !== 'heading') return 0;
  const level = Number(element.getAttribute('aria-level'));
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2;
}
