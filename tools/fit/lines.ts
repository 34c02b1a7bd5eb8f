import { type LineWeights, withNeighbours } from '../../lib/analysis/find/line-model';
import { type BinaryModel, sigmoid } from '../../lib/analysis/model/binary';
import { foldOf } from '../corpus/employer';
import { type BinaryRow, fitBinary } from './binary';
import { lineRow } from './featurise';
import { type KnownCandidates, type KnownPosting, variantsOf } from './known-candidates';
import { type SparseFeatures, scoreOf, sparse, withNames } from './sparse';

export interface LineFitOptions {
  /** L2 penalty on every weight. */
  penalty?: number;
  /** Lines known to be duties without their posting, such as those written for the lexicon. */
  duties?: readonly string[];
  /** Written duty lines that count as much as those that are none: few, and of many occupations. */
  anyDuties?: readonly string[];
  /** Lines known to be none. */
  others?: readonly string[];
}

/** How much a written line counts beside a line of a posting, which counts 1: there are many and they are alike. */
const WRITTEN = { alone: { duty: 0.2, other: 0.5 }, placed: { duty: 0.05, other: 0.5 } };

/** Parts of the postings that the first pass is fitted without, so that the second learns from honest first answers. */
const FOLDS = 4;

/** Fits the line model. Deterministic, whatever the order of the examples' employers. */
export function fitLines(postings: readonly KnownPosting[], options: LineFitOptions = {}): LineWeights {
  const { penalty = 1 } = options;
  const known = postings.flatMap(variantsOf);
  const placed = writtenRows(options, WRITTEN.placed, asItem);
  const first = (part: readonly KnownCandidates[]): BinaryModel =>
    fitBinary([...placed, ...rowsOf(part, ({ rows }) => rows)], penalty);
  const alone = [...writtenRows(options, WRITTEN.alone, lineRow), ...rowsOf(known, ({ lone }) => lone)];
  return {
    alone: fitBinary(alone, penalty),
    first: first(known),
    second: fitBinary(secondRows(known, first), penalty),
  };
}

function secondRows(
  known: readonly KnownCandidates[],
  fitFirst: (part: readonly KnownCandidates[]) => BinaryModel,
): BinaryRow[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isOut = ({ employer }: KnownCandidates) => foldOf(employer, FOLDS, 'lines ') === fold;
    const part = known.filter(isOut);
    if (part.length === 0) return [];
    const { weights, bias } = fitFirst(known.filter((item) => !isOut(item)));
    const first = ({ rows }: KnownCandidates) => rows.map((row) => sigmoid(bias + scoreOf(row, weights)));
    return rowsOf(part, (item) => withNeighbours(item.candidates, first(item)).map(sparse));
  });
}

function rowsOf(
  known: readonly KnownCandidates[],
  features: (item: KnownCandidates) => readonly SparseFeatures[],
): BinaryRow[] {
  return known.flatMap((item) =>
    features(item).flatMap((row, at): BinaryRow[] => {
      const answer = item.answers[at];
      return answer == null ? [] : [{ features: row, answer: answer ? 1 : 0, weight: item.weight }];
    }),
  );
}

function writtenRows(
  { duties = [], anyDuties = [], others = [] }: LineFitOptions,
  weights: { duty: number; other: number },
  features: (text: string) => SparseFeatures,
): BinaryRow[] {
  const row = (text: string, answer: 0 | 1, weight: number): BinaryRow => ({
    features: features(text),
    answer,
    weight,
  });
  return [
    ...duties.map((text) => row(text, 1, weights.duty)),
    ...anyDuties.map((text) => row(text, 1, weights.other)),
    ...others.map((text) => row(text, 0, weights.other)),
  ];
}

/** A written line stands for an item of which nothing more is known. */
function asItem(text: string): SparseFeatures {
  return withNames(lineRow(text), ['kind item', 'section unknown', 'section unknown item']);
}
