import type { VerdictKind } from '../verdict';

/** How sure an unclear answer is. */
export const UNCLEAR_CONFIDENCE = 0.3;

/**
 * How often the role was within what readers defend, as a line over the model's own probability: intercept and slope, measured on employers held
 * out. A title that agrees is itself evidence, so matches start high.
 */
const RIGHT: Record<Exclude<VerdictKind, 'unclear'>, [number, number]> = {
  match: [0.93, 0.06],
  mislabelled: [0.7, 0.27],
  no_claim: [0.9, 0.08],
  not_social: [0.76, 0.21],
};

/** How much doubt a short list leaves: half of this at one duty, a tenth at nine. */
const SHORT_LIST_DOUBT = 0.3;

/** How likely the role is one that readers defend, by the model's `probability` and the number of duties it rests on. */
export function sure(verdict: keyof typeof RIGHT, probability: number, duties: number): number {
  const [base, slope] = RIGHT[verdict];
  return base + slope * probability - SHORT_LIST_DOUBT / (duties + 1);
}
