import type { Mix } from '../analysis/verdict';
import { CATEGORIES, type Category } from '../lexicon/categories';

/** The categories that occur in a mix, in their usual order, each with its share (0..1). */
export function mixOf(mix: Mix): { category: Category; share: number }[] {
  return CATEGORIES.map((category) => ({ category, share: mix[category] })).filter(({ share }) => share > 0);
}
