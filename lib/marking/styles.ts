import type { Category } from '../lexicon/categories';
import { type Colours, colourIn } from './palette';

/** A category that is marked in pages; `other` is not. */
export type MarkedCategory = Exclude<Category, 'other'>;

/** How each category is underlined: the line's style tells it without colour. Our own pages repeat it in mix.css. */
export const UNDERLINES: Record<MarkedCategory, 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy'> = {
  execution: 'solid',
  strategy: 'double',
  community: 'dotted',
  ads: 'dashed',
  analytics: 'wavy',
};

export const MARKED_CATEGORIES = Object.keys(UNDERLINES) as MarkedCategory[];

/** The highlight of the duty that was jumped to. */
export const FLASH_NAME = 'truetitle-here';

/** The name of a category's highlight. The page shares the registry, hence the prefix. */
export const highlightName = (category: MarkedCategory) => `truetitle-${category}`;

/** The style sheet of all highlights. No rule can change the layout of the page. */
export function highlightCss(colours: Colours = {}): string {
  const marks = MARKED_CATEGORIES.map((category) => rule(category, colourIn(colours, category))).join('\n');
  const forced = MARKED_CATEGORIES.map(
    (category) =>
      `::highlight(${highlightName(category)}) { background-color: transparent; text-decoration-color: LinkText; }`,
  );
  return `${marks}
::highlight(${FLASH_NAME}) { background-color: #ffe14d; color: #111; }
@media (forced-colors: active) {
  ${forced.join('\n  ')}
  ::highlight(${FLASH_NAME}) { background-color: Highlight; color: HighlightText; }
}`;
}

/** A tint of an eighth under the words, so that they stay legible. */
const TINT = '21';

function rule(category: MarkedCategory, colour: string): string {
  return `::highlight(${highlightName(category)}) { background-color: ${colour}${TINT}; text-decoration: ${underlineIn(category, colour)}; }`;
}

/** A category's underline as a CSS `text-decoration`. Lines that are drawn twice or wind are thinner. */
export function underlineIn(category: MarkedCategory, colour: string): string {
  const line = UNDERLINES[category];
  return `underline ${line} ${colour} ${line === 'double' || line === 'wavy' ? '1.5px' : '2px'}`;
}
