import { CATEGORIES, type Category } from '../lexicon/categories';

/** Colours the person chose for categories, as `#rrggbb`; the others keep ours. */
export type Colours = Partial<Record<Category, string>>;

/** Shows the chosen colours in this page. */
export function applyColours(colours: Colours): void {
  const { style } = document.documentElement;
  for (const category of CATEGORIES) {
    const colour = colours[category];
    if (colour) style.setProperty(`--${category}`, colour);
    else style.removeProperty(`--${category}`);
  }
}
