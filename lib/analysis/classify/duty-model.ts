import { CATEGORIES, type Category } from '../../lexicon/categories';
import { type SoftWeights, softmax } from '../model/softmax';
import type { Feature } from './features';

/** A probability for each category, in the order of CATEGORIES. */
export type Shares = number[];

/**
 * Fitted weights. `words` weighs the features of a line; `alone` sets its answer right for real postings, `posting` does so
 * in the light of the other duties; `meaning` does both together with what the language model says; `second` is the share of the first from which on a second category is named;
 * `lean` is how much a category counts when the first is chosen, in the order of CATEGORIES: rare ones more.
 */
export interface DutyWeights {
  words: SoftWeights;
  alone: SoftWeights;
  posting: SoftWeights;
  meaning?: { alone: SoftWeights; posting: SoftWeights };
  second: number;
  lean: readonly number[];
}

/** What the line alone says of each category. */
export function wordShares(features: readonly Feature[], weights: DutyWeights): Shares {
  return softmax(weights.words, new Map(features.map(({ name }) => [name, 1])), CATEGORIES.length);
}

/** What a line is about when nothing is known but the line. */
export function aloneShares(words: Shares, weights: DutyWeights): Shares {
  return softmax(weights.alone, aloneInput(words), CATEGORIES.length);
}

/** What each of a posting's duties is about: half by itself, half in the light of the others, so that one duty of another kind among many alike still stands out. */
export function postingShares(words: readonly Shares[], weights: DutyWeights): Shares[] {
  return postingInputs(words).map((input, i) => {
    const alone = aloneShares(words[i] ?? [], weights);
    return softmax(weights.posting, input, CATEGORIES.length).map((share, c) => (share + (alone[c] ?? 0)) / 2);
  });
}

/**
 * What duties are about by their words and by their meaning together: one duty that stands alone, or all of a posting, each in the light of the
 * others. `means` are the language model's shares, one for one.
 */
export function meaningShares(
  words: readonly Shares[],
  means: readonly Shares[],
  { alone, posting }: NonNullable<DutyWeights['meaning']>,
): Shares[] {
  const weights = words.length > 1 ? posting : alone;
  return meaningInputs(words, means).map((input) => softmax(weights, input, CATEGORIES.length));
}

/** What the model of a lone line sees: the logarithm of each share that its words give. */
export function aloneInput(words: Shares): Map<string, number> {
  return new Map(CATEGORIES.map((category, i) => [`line ${category}`, log(words[i])]));
}

/** One a duty: what its own line says, and what the others are about on average. */
export function postingInputs(words: readonly Shares[]): Map<string, number>[] {
  const others = meanOfOthers(words);
  return words.map((own, i) => new Map([...aloneInput(own), ...named('rest', others[i] ?? [])]));
}

/** One a duty: what its words and its meaning say, and what the others mean on average. */
export function meaningInputs(words: readonly Shares[], means: readonly Shares[]): Map<string, number>[] {
  const others = meanOfOthers(means);
  return words.map((own, i) => {
    const meant = (means[i] ?? []).map((share) => log(share));
    return new Map([...aloneInput(own), ...named('means', meant), ...named('rest', others[i] ?? [])]);
  });
}

/** Of each duty the mean over all others; nothing where there is only one. */
function meanOfOthers(all: readonly Shares[]): Shares[] {
  const count = all.length - 1;
  if (count < 1) return all.map(() => []);
  const sums = CATEGORIES.map((_, c) => all.reduce((sum, shares) => sum + (shares[c] ?? 0), 0));
  return all.map((own) => sums.map((sum, c) => (sum - (own[c] ?? 0)) / count));
}

function named(kind: string, values: readonly number[]): [string, number][] {
  return values.map((value, c) => [`${kind} ${CATEGORIES[c]}`, value]);
}

/** The category that these shares make first. The rare ones need less than the largest share, so that none is hardly ever named. */
export function firstOf(shares: Shares, { lean }: Pick<DutyWeights, 'lean'>): Category {
  const counts = CATEGORIES.map((_, i) => (shares[i] ?? 0) * (lean[i] ?? 1));
  return CATEGORIES[counts.indexOf(Math.max(...counts))] ?? 'other';
}

/** The share of a category. */
export function shareOf(shares: Shares, category: Category): number {
  return shares[CATEGORIES.indexOf(category)] ?? 0;
}

/** The second category: the largest beside the first, if its share is at least `from` times that of the first, or null. */
export function secondOf(shares: Shares, first: Category, from: number): Category | null {
  const [second] = CATEGORIES.filter((category) => category !== first).sort(
    (a, b) => shareOf(shares, b) - shareOf(shares, a),
  );
  return second && shareOf(shares, second) >= from * shareOf(shares, first) ? second : null;
}

/** How much a feature speaks for a category rather than for the others. */
export function pull(name: string, category: Category, { words }: DutyWeights): number {
  const weights = words[name];
  if (!weights) return 0;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return (weights[CATEGORIES.indexOf(category)] ?? 0) - mean;
}

function log(share = 0): number {
  return Math.log(share + 1e-3);
}
