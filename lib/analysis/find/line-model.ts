import { type BinaryModel, probability } from '../model/binary';
import type { Candidate } from './candidates';
import { bucket, type Features } from './line-features';

/**
 * Fitted weights: `alone` judges a line without its posting, `first` a line and its place, `second` what `first` says of
 * it, of its neighbours and of the rest of its list.
 */
export interface LineWeights {
  alone: BinaryModel;
  first: BinaryModel;
  second: BinaryModel;
}

/** First-pass probabilities, one a candidate. */
export function firstPass(candidates: readonly Candidate[], weights: BinaryModel): number[] {
  return candidates.map(({ features }) => probability(weights, features));
}

/** The features of the second pass: log-odds of the unit itself and of its neighbours, and how likely the rest of its list is. */
export function withNeighbours(candidates: readonly Candidate[], first: readonly number[]): Features[] {
  const lists = new Map<number, { sum: number; size: number }>();
  for (const [at, { group }] of candidates.entries()) {
    const { sum, size } = lists.get(group) ?? { sum: 0, size: 0 };
    lists.set(group, { sum: sum + (first[at] ?? 0), size: size + 1 });
  }
  return candidates.map(({ place, kind, group }, at) => {
    const { sum, size } = lists.get(group) ?? { sum: 0, size: 1 };
    const wider = new Map(place);
    wider.set('odds', odds(first[at]));
    wider.set(`odds before ${kind}`, odds(first[at - 1]));
    wider.set(`odds after ${kind}`, odds(first[at + 1]));
    if (size > 1) addRest(wider, kind, ((sum - (first[at] ?? 0)) / (size - 1)) * 2 - 1, size);
    return wider;
  });
}

/** `rest` is what the other units of the list are on average, from -1 (no duty) to 1. */
function addRest(features: Features, kind: Candidate['kind'], rest: number, size: number): void {
  features.set(`rest ${kind}`, rest);
  if (size > 3) features.set(`long rest ${kind}`, rest);
  features.set(`rest ${bucket(rest, [-0.8, -0.4, 0, 0.4, 0.8])} ${kind}`, 1);
}

/** Log-odds within reason; beyond the ends of a posting there is rather no duty. */
function odds(p: number | undefined): number {
  if (p === undefined) return -1;
  return Math.max(-6, Math.min(6, Math.log((p + 1e-4) / (1 - p + 1e-4))));
}

/** How likely each candidate of a posting is a duty, in their order. */
export function dutyProbabilities(candidates: readonly Candidate[], weights: LineWeights): number[] {
  const first = firstPass(candidates, weights.first);
  return withNeighbours(candidates, first).map((features) => probability(weights.second, features));
}
