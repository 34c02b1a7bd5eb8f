import { CATEGORIES, type Category } from '../../lib/lexicon/categories';
import type { KnownDuties, KnownDuty } from './known-duties';

/** Written lines of a category that real postings hold more often count more, half of the way to the real shares. */
export function balanceOf(
  postings: readonly KnownDuties[],
  written: readonly KnownDuty[],
): (category: Category) => number {
  const real = frequencyOf(realDuties(postings));
  const own = frequencyOf(written);
  return (category) => Math.sqrt(real(category) / own(category));
}

/** The duties whose frequencies count: of real postings, and of all only where there is no real one. */
function realDuties(postings: readonly KnownDuties[]): KnownDuty[] {
  const real = postings.filter((posting) => posting.real);
  return (real.length > 0 ? real : postings).flatMap(({ duties }) => duties);
}

/** The share of each category, one line added to each so that none is 0. */
function frequencyOf(duties: readonly KnownDuty[]): (category: Category) => number {
  const counts = Object.groupBy(duties, ({ category }) => category);
  return (category) => ((counts[category]?.length ?? 0) + 1) / (duties.length + CATEGORIES.length);
}

/** What each category counts, so that the mean over the categories and not only over the duties is served; 1 each when `lean` is 0. */
export function leanOf(postings: readonly KnownDuties[], lean: number): number[] {
  const real = frequencyOf(realDuties(postings));
  return CATEGORIES.map((category) => Math.round((CATEGORIES.length * real(category)) ** -lean * 1000) / 1000);
}
