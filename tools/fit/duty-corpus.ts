import type { DutyWeights } from '../../lib/analysis/classify/duty-model';
import type { SoftWeights } from '../../lib/analysis/model/softmax';
import { isReal } from '../corpus/corpus';
import { employerOf } from '../corpus/employer';
import type { EncoderAnswers } from '../corpus/encoder-answers';
import { isSocial, labelOf } from '../corpus/labels';
import type { LabelledPosting, WrittenLine } from '../corpus/schema';
import { unitText } from '../corpus/units';
import type { KnownDuties, KnownDuty } from './known-duties';

/**
 * The labelled duties of social media jobs, as the model of duties learns from them; those that only one of two readers saw are left out. `encoder` adds
 * what the language model says of each.
 */
export function knownDuties(postings: readonly LabelledPosting[], encoder?: EncoderAnswers): KnownDuties[] {
  return postings.filter(isSocial).map((posting) => ({
    title: posting.title,
    employer: employerOf(posting),
    real: isReal(posting),
    duties: Object.entries(posting.gold.duties).map(([unit, label]) => {
      const means = encoder?.(posting)?.get(Number(unit))?.category;
      return { ...knownDuty({ text: posting.units[Number(unit)] ?? '', label }), ...(means && { means }) };
    }),
  }));
}

/** A duty with its label. */
export function knownDuty({ text, label }: WrittenLine): KnownDuty {
  return { text: unitText(text), ...labelOf(label) };
}

/** Weights that change no share by more than a percent or two are left out. */
const SMALLEST_WEIGHT = 0.05;

/** The weights as text for assets/weights/duty-weights.json: a feature a line, six numbers in the order of the categories. */
export function dutyWeightsText({ words, ...rest }: DutyWeights): string {
  const rows = Object.entries(compact(words)).map(([name, row]) => `  ${JSON.stringify(name)}: ${JSON.stringify(row)}`);
  const others = Object.entries(rest).map(([name, value]) => ` "${name}": ${JSON.stringify(value, round)}`);
  return `{\n "words": {\n${rows.join(',\n')}\n },\n${others.join(',\n')}\n}\n`;
}

function compact(weights: SoftWeights): SoftWeights {
  return Object.fromEntries(
    Object.entries(weights)
      .filter(([, row]) => row.some((weight) => Math.abs(weight) >= SMALLEST_WEIGHT))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, row]) => [name, row.map((weight) => Math.round(weight * 100) / 100)]),
  );
}

function round(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
