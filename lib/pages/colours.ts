import { CATEGORIES, type Category } from '../lexicon/categories';
import { type Colours, PALETTE } from '../marking/palette';

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
  document.documentElement.style.getPropertyValue(`--${category}`) || PALETTE[category].any;
