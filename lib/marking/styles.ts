import type { Category } from '../lexicon/categories';

/** A category that is marked in pages; `other` is not. */
export type MarkedCategory = Exclude<Category, 'other'>;

/**
 * How each category is marked. The underline's style tells it without colour. Every colour keeps 3:1 against white and against
 * near-black (#121212), since a page's background is not ours to know.
 */
export const MARK_STYLES: Record<MarkedCategory, { line: string; color: string }> = {
  execution: { line: 'solid', color: '#2a7fc9' },
  strategy: { line: 'double', color: '#9a5bd0' },
  community: { line: 'dotted', color: '#1d8f57' },
  ads: { line: 'dashed', color: '#d4571c' },
  analytics: { line: 'wavy', color: '#a17a00' },
};

export const MARKED = Object.keys(MARK_STYLES) as MarkedCategory[];

/** The highlight of the duty that was jumped to. */
export const FLASH = 'truetitle-here';

/** The name of a category's highlight. The page shares the registry, hence the prefix. */
export const highlightName = (category: MarkedCategory) => `truetitle-${category}`;

/** Colours in the place of ours, as `#rrggbb`. */
export type MarkColours = Partial<Record<Category, string>>;

/** The style sheet of all highlights. No rule can change the layout of the page. */
export function highlightCss(colours: MarkColours = {}): string {
  const marks = MARKED.map((category) => rule(category, colours[category])).join('\n');
  const forced = MARKED.map(
    (category) =>
      `::highlight(${highlightName(category)}) { background-color: transparent; text-decoration-color: LinkText; }`,
  );
  return `${marks}
::highlight(${FLASH}) { background-color: #ffe14d; color: #111; }
@media (forced-colors: active) {
  ${forced.join('\n  ')}
  ::highlight(${FLASH}) { background-color: Highlight; color: HighlightText; }
}`;
}

/** A tint of an eighth under the words, so that they stay legible. */
const TINT = '21';

function rule(category: MarkedCategory, chosen: string | undefined): string {
  const { line } = MARK_STYLES[category];
  const color = chosen ?? MARK_STYLES[category].color;
  const thickness = line === 'double' || line === 'wavy' ? '1.5px' : '2px';
  return `::highlight(${highlightName(category)}) { background-color: ${color}${TINT}; text-decoration: underline ${line} ${color} ${thickness}; }`;
}
