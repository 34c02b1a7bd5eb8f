import { type Candidate, candidatesOf, type Readable } from '../../lib/analysis/find/candidates';
import { type Features, lineFeatures } from '../../lib/analysis/find/line-features';
import { firstPass, type LineWeights, withNeighbours } from '../../lib/analysis/find/line-model';
import type { BinaryModel } from '../../lib/analysis/model/binary';
import type { Block } from '../../lib/analysis/posting';
import { headingKind } from '../../lib/analysis/text/headings';
import { layOut } from '../../lib/analysis/text/layout';
import { ReadLine } from '../../lib/analysis/text/read-line';
import { readTextOf } from '../../lib/analysis/text/read-text';
import { fitBinary, type Row } from './binary';
import { answersOf, type KnownLine } from './known-lines';

/** A posting whose duties are known. `group` names its employer. */
export interface KnownPosting {
  posting: Readable;
  group: string;
  lines: KnownLine[];
}

export interface FitOptions {
  /** L2 penalty on every weight. */
  penalty?: number;
  /** Lines known to be duties without their posting, such as those written for the lexicon. */
  duties?: readonly string[];
  /** Written duty lines that count as much as those that are none: few, and of many occupations. */
  anyDuties?: readonly string[];
  /** Lines known to be none. */
  others?: readonly string[];
}

/** A posting's candidates with what is known of them. */
interface Answered {
  group: string;
  weight: number;
  candidates: Candidate[];
  answers: (boolean | null)[];
}

/** How much a written line counts beside a line of a posting, which counts 1: there are many and they are alike. */
const WRITTEN = { alone: { duty: 0.2, other: 0.5 }, placed: { duty: 0.05, other: 0.5 } };

/** Parts of the postings that the first pass is fitted without, so that the second learns from honest first answers. */
const FOLDS = 5;

/** Fits the line model, in seconds for some hundreds of postings. Deterministic, whatever the order of the examples' employers. */
export function fitLines(postings: readonly KnownPosting[], options: FitOptions = {}): LineWeights {
  const { penalty = 1 } = options;
  const known = postings.flatMap(variantsOf);
  const placed = writtenRows(options, WRITTEN.placed, (text) => asItem(lineFeatures(new ReadLine(text))));
  const first = (part: readonly Answered[]): BinaryModel =>
    fitBinary([...placed, ...rowsOf(part, ({ candidates }) => candidates.map(({ features }) => features))], penalty);
  const alone = [
    ...writtenRows(options, WRITTEN.alone, (text) => lineFeatures(new ReadLine(text))),
    ...rowsOf(known, ({ candidates }) => candidates.map(({ text }) => lineFeatures(new ReadLine(text)))),
  ];
  return {
    alone: fitBinary(alone, penalty),
    first: first(known),
    second: fitBinary(secondRows(known, first), penalty),
  };
}

/** How much a posting counts with all its headings, without any, and with headings that lie. */
const VARIANTS = { whole: 1, bare: 0.25, lying: 0.25 };

/**
 * A posting as it is, without its headings, and with only those that announce duties, so that the rest of it seems to stand under
 * them: employers leave headings out, and their headings lie.
 */
function variantsOf({ posting, group, lines }: KnownPosting): Answered[] {
  const blocks = layOut(posting);
  const isDuties = ({ start, end }: Block) => headingKind(readTextOf(posting).words({ start, end })).kind === 'duties';
  const bare = blocks.filter(({ kind }) => kind !== 'heading');
  const lying = blocks.filter((block) => block.kind !== 'heading' || isDuties(block));
  const answered = (shown: Block[], weight: number): Answered => {
    const candidates = candidatesOf({ ...posting, blocks: shown });
    return {
      group,
      weight,
      candidates,
      answers: answersOf(
        candidates.map(({ text }) => text),
        lines,
      ),
    };
  };
  return [answered(blocks, VARIANTS.whole), answered(bare, VARIANTS.bare), answered(lying, VARIANTS.lying)];
}

function secondRows(known: readonly Answered[], fitFirst: (part: readonly Answered[]) => BinaryModel): Row[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isOut = ({ group }: Answered) => hash(group) % FOLDS === fold;
    const first = fitFirst(known.filter((item) => !isOut(item)));
    return rowsOf(known.filter(isOut), ({ candidates }) => withNeighbours(candidates, firstPass(candidates, first)));
  });
}

function rowsOf(known: readonly Answered[], features: (item: Answered) => readonly Features[]): Row[] {
  return known.flatMap((item) =>
    features(item).flatMap((row, at): Row[] => {
      const answer = item.answers[at];
      return answer == null ? [] : [{ features: row, answer: answer ? 1 : 0, weight: item.weight }];
    }),
  );
}

function writtenRows(
  { duties = [], anyDuties = [], others = [] }: FitOptions,
  weights: { duty: number; other: number },
  features: (text: string) => Features,
): Row[] {
  return [
    ...duties.map((text): Row => ({ features: features(text), answer: 1, weight: weights.duty })),
    ...anyDuties.map((text): Row => ({ features: features(text), answer: 1, weight: weights.other })),
    ...others.map((text): Row => ({ features: features(text), answer: 0, weight: weights.other })),
  ];
}

/** A written line stands for an item of which nothing more is known. */
function asItem(features: Features): Features {
  for (const name of ['kind item', 'section unknown', 'section unknown item']) features.set(name, 1);
  return features;
}

function hash(text: string): number {
  let sum = 7;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 1_000_003;
  return sum;
}
