import {
  aloneInput,
  aloneShares,
  type DutyWeights,
  firstOf,
  meaningInputs,
  postingInputs,
  type Shares,
  secondOf,
  wordShares,
} from '../../lib/analysis/classify/duty-model';
import type { SoftWeights } from '../../lib/analysis/model/softmax';
import { CATEGORIES } from '../../lib/lexicon/categories';
import { foldOf } from '../corpus/employer';
import { balanceOf, leanOf } from './category-balance';
import { featuresOnce, wordRow } from './featurise';
import type { KnownDuties, KnownDuty } from './known-duties';
import { fitSoftmax, type SoftRow } from './softmax';
import { sparse } from './sparse';

/** How much a line of a real and of a composed posting counts for the words, beside a written line, which counts 1. */
const WEIGHT = { real: 4, composed: 1 };
/** How much a composed posting counts beside a real one for what builds on the words and sets them right for real postings. */
const COMPOSED_IN_CONTEXT = 0.5;
/** How much of the answer goes to the second category. */
const SECOND = 0.25;
/** How far a rare category is preferred when the first is chosen: 0 is not at all, 1 as if all were equally frequent. */
const LEAN = 0.6;
/** The fits of words, first on written lines alone and from there on all; and of what is looked at for a lone line, and for one in its posting. */
const WRITTEN = { penalty: 5, seenIn: 4, steps: 40 };
const WORDS = { penalty: 5, seenIn: 4, steps: 25 };
const ALONE = { penalty: 1, seenIn: 1, steps: 40 };
const POSTING = { penalty: 1, seenIn: 5, steps: 40 };
/** Parts of the postings that the words are fitted without, so that what builds on them learns from honest answers. */
const FOLDS = 4;

/**
 * Fits the weights of duties by multinomial logistic regression: those of words on all lines, those that build on them on the
 * postings' own lines, answered without their employer. Deterministic; takes about a minute for 10,000 lines.
 */
export function fitDuties(postings: readonly KnownDuties[], written: readonly KnownDuty[]): DutyWeights {
  const balance = balanceOf(postings, written);
  const lines = written.map((duty) => lineOf(duty, balance(duty.category)));
  const from = writtenWords(written);
  const words = (part: readonly KnownDuties[]): SoftWeights =>
    fitSoftmax([...lines, ...part.flatMap(linesOf)], { ...WORDS, from });
  const answered = Array.from({ length: FOLDS }, (_, fold) => withoutFold(postings, fold, words)).flat();
  const weights = {
    words: words(postings),
    alone: fitSoftmax(answered.flatMap(aloneRows), ALONE),
    posting: fitSoftmax(answered.flatMap(postingRows), POSTING),
    ...meaningWeights(answered),
    second: 1,
    lean: leanOf(postings, LEAN),
  };
  return { ...weights, second: secondFrom(answered, weights) };
}

const startOf = new WeakMap<readonly KnownDuty[], SoftWeights>();

/** Words as the written lines alone teach them: where every fit starts, since none of them holds out a written line. */
function writtenWords(written: readonly KnownDuty[]): SoftWeights {
  const rows = written.map((duty) => lineOf(duty, 1));
  const weights = startOf.get(written) ?? fitSoftmax(rows, WRITTEN);
  startOf.set(written, weights);
  return weights;
}

/** A posting with what the words say of each of its duties. */
interface WordedDuties {
  posting: KnownDuties;
  shares: Shares[];
}

/** The postings of one fold, each duty answered by words that were fitted without that fold's employers. */
function withoutFold(
  postings: readonly KnownDuties[],
  fold: number,
  learn: (part: readonly KnownDuties[]) => SoftWeights,
): WordedDuties[] {
  const isOut = ({ employer }: KnownDuties) => foldOf(employer, FOLDS, 'words ') === fold;
  const part = postings.filter(isOut);
  if (part.length === 0) return [];
  const weights = {
    words: learn(postings.filter((posting) => !isOut(posting))),
    alone: {},
    posting: {},
    second: 1,
    lean: [],
  };
  return part.map((posting) => ({
    posting,
    shares: posting.duties.map(({ text }) => wordShares(featuresOnce(text), weights)),
  }));
}

function linesOf({ duties, real }: KnownDuties): SoftRow[] {
  return duties.map((duty) => lineOf(duty, real ? WEIGHT.real : WEIGHT.composed));
}

function lineOf(duty: KnownDuty, weight: number): SoftRow {
  return { features: wordRow(duty.text), answer: answerOf(duty), weight };
}

function answerOf({ category, second }: KnownDuty): number[] {
  const first = second ? 1 - SECOND : 1;
  return CATEGORIES.map((each) => (each === category ? first : each === second ? SECOND : 0));
}

/** What builds on the words must be sure as often as it is right, so only the first category is the answer. */
function plainAnswer({ category }: KnownDuty): number[] {
  return CATEGORIES.map((each) => (each === category ? 1 : 0));
}

function aloneRows({ posting, shares }: WordedDuties): SoftRow[] {
  return rowsFor(posting, shares.map(aloneInput));
}

function postingRows({ posting, shares }: WordedDuties): SoftRow[] {
  return rowsFor(posting, postingInputs(shares));
}

/** What sets words and meaning right together, where the language model has answered. */
function meaningWeights(answered: readonly WordedDuties[]): Pick<DutyWeights, 'meaning'> {
  const meant = answered.filter(({ posting }) => posting.duties.every(({ means }) => means));
  if (meant.length === 0) return {};
  const meansOf = ({ duties }: KnownDuties) => duties.map(({ means = [] }) => [...means]);
  const alone = ({ posting, shares }: WordedDuties) =>
    meansOf(posting).flatMap((means, i) => meaningInputs([shares[i] ?? []], [means]));
  const together = ({ posting, shares }: WordedDuties) => meaningInputs(shares, meansOf(posting));
  const several = meant.filter(({ posting }) => posting.duties.length > 1);
  return {
    meaning: {
      alone: fitSoftmax(
        meant.flatMap((one) => rowsFor(one.posting, alone(one))),
        ALONE,
      ),
      posting: fitSoftmax(
        several.flatMap((one) => rowsFor(one.posting, together(one))),
        POSTING,
      ),
    },
  };
}

function rowsFor({ duties, real }: KnownDuties, inputs: readonly Map<string, number>[]): SoftRow[] {
  const weight = real ? 1 : COMPOSED_IN_CONTEXT;
  return duties.map((duty, i) => ({ features: sparse(inputs[i] ?? new Map()), answer: plainAnswer(duty), weight }));
}

/** Of the second categories named, how many must be right. */
const SECOND_RIGHT = 0.4;

/** The least share of the first category's from which on enough of the second categories named are right; 1 when there is none. */
function secondFrom(answered: readonly WordedDuties[], weights: DutyWeights): number {
  const steps = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);
  const real = answered.filter(({ posting }) => posting.real);
  const pairs = (real.length > 0 ? real : answered).flatMap(({ posting, shares }) =>
    posting.duties.map(({ second }, i) => ({ second, shares: aloneShares(shares[i] ?? [], weights) })),
  );
  const rightFrom = (from: number): number => {
    const named = pairs
      .map(({ second, shares }) => ({ second, got: secondOf(shares, firstOf(shares, weights), from) }))
      .filter(({ got }) => got);
    return named.filter(({ second, got }) => got === second).length / (named.length + 1);
  };
  return steps.find((from) => rightFrom(from) >= SECOND_RIGHT) ?? 1;
}
