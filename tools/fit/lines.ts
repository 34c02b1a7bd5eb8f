import { type Candidate, candidatesOf } from '../../lib/analysis/find/candidates';
import { type LineWeights, withNeighbours } from '../../lib/analysis/find/line-model';
import { type BinaryModel, sigmoid } from '../../lib/analysis/model/binary';
import type { Block, Posting } from '../../lib/analysis/posting';
import { headingKind } from '../../lib/analysis/text/headings';
import { layOut } from '../../lib/analysis/text/layout';
import { foldOf } from '../corpus/employer';
import { type BinaryRow, fitBinary } from './binary';
import { lineRow } from './featurise';
import { answersOf, type KnownLine } from './known-lines';
import { type SparseFeatures, scoreOf, sparse, withNames } from './sparse';

/** A posting whose duties are known; `real` if an employer published it. */
export interface KnownPosting {
  posting: Posting;
  employer: string;
  real: boolean;
  lines: KnownLine[];
}

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

/** A posting's candidates with what is known of them. `rows`: everything that is seen of each; `lone`: its line alone. */
interface KnownCandidates {
  employer: string;
  weight: number;
  candidates: Candidate[];
  rows: SparseFeatures[];
  lone: SparseFeatures[];
  answers: (boolean | null)[];
}

/** How much a written line counts beside a line of a posting, which counts 1: there are many and they are alike. */
const WRITTEN = { alone: { duty: 0.2, other: 0.5 }, placed: { duty: 0.05, other: 0.5 } };

/** How much a line of a composed posting counts: those are laid out more alike than employers' own. */
const COMPOSED = 0.5;

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

/** How much a posting counts with all its headings, without any, and with headings that lie. */
const VARIANTS = { whole: 1, bare: 0.25, lying: 0.25 };

/** Looking at a posting takes longest of all, and a fit by folds comes to each of them many times. */
const known = new WeakMap<Posting, KnownCandidates[]>();

/**
 * A posting as it is, without its headings, and with only those that announce duties, so that the rest of it seems to stand under
 * them: employers leave headings out, and their headings lie.
 */
function variantsOf(given: KnownPosting): KnownCandidates[] {
  const { posting } = given;
  const found = known.get(posting);
  if (found) return found;
  const blocks = layOut(posting);
  const isDuties = ({ start, end }: Block) => headingKind(posting.text.slice(start, end)).kind === 'duties';
  const bare = blocks.filter(({ kind }) => kind !== 'heading');
  const lying = blocks.filter((block) => block.kind !== 'heading' || isDuties(block));
  const variants = [
    variantOf(given, blocks, VARIANTS.whole),
    variantOf(given, bare, VARIANTS.bare),
    variantOf(given, lying, VARIANTS.lying),
  ];
  known.set(posting, variants);
  return variants;
}

function variantOf({ posting, employer, real, lines }: KnownPosting, blocks: Block[], share: number): KnownCandidates {
  const candidates = candidatesOf({ ...posting, blocks });
  const texts = candidates.map(({ text }) => text);
  return {
    employer,
    weight: real ? share : COMPOSED * share,
    // The features are kept as rows: as maps those of a whole corpus fill the memory.
    candidates: candidates.map((candidate) => ({ ...candidate, features: new Map() })),
    rows: candidates.map(({ features }) => sparse(features)),
    lone: texts.map(lineRow),
    answers: answersOf(texts, lines),
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
