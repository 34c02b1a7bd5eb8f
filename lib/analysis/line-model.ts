import type { Candidate } from './candidates';
import { type BinaryModel, probability } from './fit/binary';
import { bucket, type Features } from './line-features';

/**
 * Fitted weights: `alone` judges a line without its posting, `first` a line and its place, `second` also what `first` says
 * of its neighbours.
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

/** The features of the second pass: log-odds of the unit itself, of its neighbours and of its list. */
export function withNeighbours(candidates: readonly Candidate[], first: readonly number[]): Features[] {
  const odds = first.map((p) => Math.max(-6, Math.min(6, Math.log((p + 1e-4) / (1 - p + 1e-4)))));
  const groups = new Map<number, number[]>();
  for (const [i, { group }] of candidates.entries()) groups.set(group, [...(groups.get(group) ?? []), i]);
  const mean = (at: number[]) => at.reduce((sum, i) => sum + (first[i] ?? 0), 0) / at.length;
  return candidates.map((candidate, i) => {
    const features = new Map(candidate.features);
    const mates = (groups.get(candidate.group) ?? []).filter((j) => j !== i);
    const kind = candidate.kind;
    features.set('odds', odds[i] ?? 0);
    features.set(`odds before ${kind}`, odds[i - 1] ?? -1);
    features.set(`odds after ${kind}`, odds[i + 1] ?? -1);
    if (mates.length > 0) {
      const rest = mean(mates) * 2 - 1;
      features.set(`mates ${kind}`, rest);
      if (mates.length > 2) features.set(`many mates ${kind}`, rest);
      features.set(`mates ${bucket(rest, [-0.8, -0.4, 0, 0.4, 0.8])} ${kind}`, 1);
    }
    return features;
  });
}

export function dutyProbabilities(candidates: readonly Candidate[], weights: LineWeights): number[] {
  const first = firstPass(candidates, weights.first);
  return withNeighbours(candidates, first).map((features) => probability(weights.second, features));
}
