import type { Mix } from '../analysis/verdict';
import type { Category } from '../lexicon/categories';
import { CATEGORIES } from '../lexicon/categories';

/** A share as a whole percentage. */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** The categories that occur, the largest share first. */
export function largestFirst(mix: Mix): { category: Category; share: number }[] {
  const shares = CATEGORIES.map((category) => ({ category, share: mix[category] }));
  return shares.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
}
