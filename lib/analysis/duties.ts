import shipped from '../../lexicon/line-weights.json';
import { candidatesOf } from './candidates';
import { probability } from './fit/binary';
import { lineFeatures } from './line-features';
import { dutyProbabilities, type LineWeights } from './line-model';
import type { Posting, Span } from './posting';
import { dutiesIn } from './split';

/** A stretch of the posting that says what the person will do, not yet classified. `heading` is the one it stands under. */
export interface FoundDuty extends Span {
  text: string;
  heading: string | null;
  /** How sure it is that this is a duty, from 0 to 1. */
  probability: number;
}

/** From this probability on a line counts as a duty: where precision and recall are about equal on held-out employers. */
const ENOUGH = 0.5;

/**
 * Finds the duties of a posting, in the order of its text: items, and sentences of paragraphs. `text` is
 * `posting.text.slice(start, end)`. An item with two duties in it is split. Takes time in proportion to the text and never throws.
 */
export function findDuties(posting: Posting, weights: LineWeights = SHIPPED): FoundDuty[] {
  const candidates = candidatesOf(posting);
  const probabilities = dutyProbabilities(candidates, weights);
  return candidates.flatMap((candidate, i) => {
    const probability = probabilities[i] ?? 0;
    if (probability < ENOUGH) return [];
    const heading = candidate.section.heading;
    return dutiesIn(posting.text, candidate).map((span) => ({
      ...span,
      text: posting.text.slice(span.start, span.end),
      heading,
      probability,
    }));
  });
}

/** How likely a line that stands alone, without its posting, states a duty: 0 to 1. */
export function dutyProbability(line: string, weights: LineWeights = SHIPPED): number {
  return probability(weights.alone, lineFeatures(line));
}

/** The weights that come with the lexicon, fitted by `npm run fit`. */
const SHIPPED: LineWeights = shipped;
