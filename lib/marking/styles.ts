import type { Category } from '../lexicon/categories';

/** A category that is marked in pages; `other` is not. */
export type MarkedCategory = Exclude<Category, 'other'>;

/**
 * How each category is marked. The underline's style tells it without colour. Every colour keeps 3:1 against white and against
 * near-black (#121212), since a page's background is not ours to know.
 */
export const MARK_STYLES: Record<MarkedCategory, { line: string; color: string; tint: string }> = {
  execution: { line: 'solid', color: '#2a7fc9', tint: 'rgb(42 127 201 / 0.12)' },
  strategy: { line: 'double', color: '#9a5bd0', tint: 'rgb(154 91 208 / 0.13)' },
  community: { line: 'dotted', color: '#1d8f57', tint: 'rgb(29 143 87 / 0.13)' },
  ads: { line: 'dashed', color: '#d4571c', tint: 'rgb(212 87 28 / 0.12)' },
  analytics: { line: 'wavy', color: '#a17a00', tint: 'rgb(161 122 0 / 0.14)' },
};

export const MARKED = Object.keys(MARK_STYLES) as MarkedCategory[];

/** The highlight of the duty that was jumped to. */
export const FLASH = 'truetitle-here';

/** The name of a category's highlight. The page shares the registry, hence the prefix. */
export const highlightName = (category: MarkedCategory) => `truetitle-${category}`;

/** The style sheet of all highlights. No rule can change the layout of the page. */
export function highlightCss(): string {
  const marks = MARKED.map((category) => rule(category)).join('\n');
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

function rule(category: MarkedCategory): string {
  const { line, color, tint } = MARK_STYLES[category];
  const thickness = line === 'double' || line === 'wavy' ? '1.5px' : '2px';
  return `::highlight(${highlightName(category)}) { background-color: ${tint}; text-decoration: underline ${line} ${color} ${thickness}; }`;
}
