import { CATEGORIES, type Category } from '../../lexicon/categories';
import type { Duty, Mix } from '../verdict';

/** What a role is made of: every category except `other`. */
export const SOCIAL_CATEGORIES = CATEGORIES.filter(
  (category): category is Exclude<Category, 'other'> => category !== 'other',
);

/** The share of a duty with two acts that belongs to its first. */
const FIRST = 0.65;

/** Where the doubt about a duty's label goes: how often each category is the true one at large. */
const DOUBT: Mix = { execution: 0.36, strategy: 0.24, community: 0.12, ads: 0.06, analytics: 0.15, other: 0.07 };

/** An empty mix. */
export function noMix(): Mix {
  return { execution: 0, strategy: 0, community: 0, ads: 0, analytics: 0, other: 0 };
}

/**
 * The expected number of duties of each category: the classifier's own shares, so that ten duties of which each is half strategy count as five. Where
 * only a label is known, a second act takes its part; what confidence leaves open is spread over the categories, half of it to the second act where
 * there is one.
 */
export function countsOf(duties: Duty[]): Mix {
  const counts = noMix();
  for (const duty of duties) addDuty(counts, duty);
  return counts;
}

function addDuty(counts: Mix, duty: Duty): void {
  if (duty.shares) addMix(counts, duty.shares);
  else addLabel(counts, duty);
}

function addMix(counts: Mix, shares: Mix): void {
  for (const category of CATEGORIES) counts[category] += shares[category];
}

/** A duty of which only the label is known: the classifier's answer as people see it, or a reader's. */
function addLabel(counts: Mix, { category, second, confidence }: Duty): void {
  const sure = Math.min(1, Math.max(0.25, confidence));
  counts[category] += sure * (second ? FIRST : 1);
  if (second) counts[second] += sure * (1 - FIRST) + (1 - sure) / 2;
  const open = second ? (1 - sure) / 2 : 1 - sure;
  for (const each of CATEGORIES) counts[each] += open * DOUBT[each];
}

/** Counts as shares that sum to 1; all 0 when there is nothing to share. */
export function sharesOf(counts: Mix, categories: readonly Category[] = CATEGORIES): Mix {
  const total = categories.reduce((sum, category) => sum + counts[category], 0);
  const shares = noMix();
  if (total > 0) for (const category of categories) shares[category] = counts[category] / total;
  return shares;
}
