import { CATEGORIES, type Category } from '../lexicon/categories';

/** Colours the person chose for categories, as `#rrggbb`; the others keep ours. */
export type Colours = Partial<Record<Category, string>>;

/** Our own colours on a light ground; the same as in ground.css. */
export const OUR_COLOURS: Record<Category, string> = {
  execution: '#2a7fc9',
  strategy: '#8a4bc2',
  community: '#1d8f57',
  ads: '#cf4f14',
  analytics: '#8f6c00',
  other: '#7b838d',
};

/** Shows the chosen colours in this page. */
export function applyColours(colours: Colours): void {
  const { style } = document.documentElement;
  for (const category of CATEGORIES) {
    const colour = colours[category];
    if (colour) style.setProperty(`--${category}`, colour);
    else style.removeProperty(`--${category}`);
  }
}

/** A category's colour on a light ground, as `#rrggbb`: the chosen one if this page shows one. */
export const colourOf = (category: Category): string =>
  document.documentElement.style.getPropertyValue(`--${category}`) || OUR_COLOURS[category];
