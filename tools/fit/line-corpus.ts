import type { LineWeights } from '../../lib/analysis/find/line-model';
import { isReal } from '../corpus/corpus';
import { employerOf } from '../corpus/employer';
import { exampleTexts } from '../corpus/examples';
import { postingOf } from '../corpus/postings';
import type { LabelledPosting } from '../corpus/schema';
import { unitText } from '../corpus/units';
import type { KnownPosting } from './known-candidates';
import type { LineFitOptions } from './lines';

/** A labelled posting as the line model learns from it. */
export function knownPosting(labelled: LabelledPosting): KnownPosting {
  const { units, gold } = labelled;
  const lines = units.map((unit, at) => ({ text: unitText(unit), duty: isDuty(gold, at) }));
  return { posting: postingOf(labelled), employer: employerOf(labelled), real: isReal(labelled), lines };
}

/** Null where only one of two readers called the unit a duty. */
function isDuty({ duties, optional = {} }: LabelledPosting['gold'], unit: number): boolean | null {
  if (unit in duties) return true;
  return unit in optional ? null : false;
}

/**
 * Options for `fitLines`: the written duty lines handed in with those of other occupations (lexicon/examples/any-duties.txt),
 * and lines that are none (lexicon/examples/not-duties.txt).
 */
export function lineOptions(duties: readonly string[]): LineFitOptions {
  return { duties, anyDuties: exampleTexts('any-duties'), others: exampleTexts('not-duties') };
}

/** The weights as text for assets/weights/line-weights.json: rounded, sorted, without those that change nothing. */
export function lineWeightsText(weights: LineWeights): string {
  const rounded = Object.entries(weights).map(([name, model]) => [name, { ...model, weights: compact(model.weights) }]);
  return `${JSON.stringify(Object.fromEntries(rounded), round, 1)}\n`;
}

/** Weights below this move a probability by less than half a percent. */
const SMALLEST_WEIGHT = 0.04;

function compact(weights: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(weights).filter(([, weight]) => Math.abs(weight) >= SMALLEST_WEIGHT));
}

function round(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
