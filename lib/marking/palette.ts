import type { Category } from '../lexicon/categories';

/** Colours that a person chose for categories, as `#rrggbb`; the others keep ours. */
export type Colours = Partial<Record<Category, string>>;

/**
 * Each category's colour, as `#rrggbb`. `any` keeps 3:1 against white and against near-black (#121212): it is what marks in pages are drawn in, whose
 * ground is not ours to know, and what stands on our own light ground. `dark` is brighter, for our own dark ground.
 */
export const PALETTE: Record<Category, { any: string; dark: string }> = {
  execution: { any: '#2a7fc9', dark: '#4c9be0' },
  strategy: { any: '#9a5bd0', dark: '#b485e0' },
  community: { any: '#1d8f57', dark: '#3bb87a' },
  ads: { any: '#d4571c', dark: '#f0793f' },
  analytics: { any: '#a17a00', dark: '#d3a622' },
  other: { any: '#7b838d', dark: '#8b939d' },
};

/** A category's colour on any ground: the chosen one, else ours. */
export const colourIn = (colours: Colours, category: Category): string => colours[category] ?? PALETTE[category].any;
