import {
  aloneInput,
  aloneShares,
  type DutyWeights,
  firstOf,
  postingInputs,
  type Shares,
  secondOf,
  wordShares,
} from '../../lib/analysis/classify/duty-model';
import { type Feature, featuresOf } from '../../lib/analysis/classify/features';
import type { SoftWeights } from '../../lib/analysis/model/softmax';
import { ReadLine } from '../../lib/analysis/text/read-line';
import { readTitle } from '../../lib/analysis/title/read';
import { CATEGORIES, type Category } from '../../lib/lexicon/categories';
import { fitSoftmax, type SoftRow } from './softmax';

/** A duty whose category is known. */
export interface KnownDuty {
  text: string;
  category: Category;
  second: Category | null;
}

/** The labelled duties of one posting, in its order. `group` names its employer. */
export interface KnownDuties {
  title: string;
  group: string;
  duties: KnownDuty[];
}

/** How much a line of a real posting counts beside a written one, which counts 1. */
const REAL = 4;
/** How much of the answer goes to the second category. */
const SECOND = 0.25;
const PENALTY = { words: 5, context: 1 };
/** How far a rare category is preferred when the first is chosen: 0 is not at all, 1 as if all were equally frequent. */
const LEAN = 0.6;
/** A feature seen on fewer lines is left out. */
const LEAST = 4;
/** Parts of the postings that the words are fitted without, so that what builds on them learns from honest answers. */
const FOLDS = 4;

/**
 * Fits the weights of duties by multinomial logistic regression: those of words on all lines, those that build on them on the
 * postings' own lines, answered without their employer. Deterministic; takes about a minute for 10,000 lines.
 */
export function fitDuties(postings: readonly KnownDuties[], written: readonly KnownDuty[]): DutyWeights {
  const balance = balanceOf(postings, written);
  const rows = written.map((duty) => wordRow(duty, balance(duty.category)));
  const known = postings.map((posting) => ({ posting, rows: posting.duties.map((duty) => wordRow(duty, REAL)) }));
  const words = (part: typeof known): SoftWeights =>
    fitSoftmax([...rows, ...part.flatMap((item) => item.rows)], PENALTY.words, LEAST, 60);
  const answered = folds(known).flatMap(({ rest, part }) => {
    const weights = { words: words(rest), alone: {}, posting: {}, second: 1, lean: [] };
    return part.map(({ posting }) => ({
      posting,
      shares: posting.duties.map(({ text }) => wordShares(featuresOf(new ReadLine(text)), weights)),
    }));
  });
  const weights = {
    words: words(known),
    alone: fitSoftmax(answered.flatMap(aloneRows), PENALTY.context, 1, 60),
    posting: fitSoftmax(answered.flatMap(postingRows), PENALTY.context, 5, 60),
    second: 1,
    lean: leanOf(postings),
  };
  return { ...weights, second: secondFrom(answered, weights) };
}

/** Written lines of a category that real postings hold more often count more, half of the way to the real shares. */
function balanceOf(postings: readonly KnownDuties[], written: readonly KnownDuty[]): (category: Category) => number {
  const real = frequencyOf(postings.flatMap(({ duties }) => duties));
  const own = frequencyOf(written);
  return (category) => Math.sqrt(real(category) / own(category));
}

/** The share of each category, one line added to each so that none is 0. */
function frequencyOf(duties: readonly KnownDuty[]): (category: Category) => number {
  const counts = Object.groupBy(duties, ({ category }) => category);
  return (category) => ((counts[category]?.length ?? 0) + 1) / (duties.length + CATEGORIES.length);
}

/** What each category counts, so that the mean over the categories and not only over the duties is served. */
function leanOf(postings: readonly KnownDuties[]): number[] {
  const real = frequencyOf(postings.flatMap(({ duties }) => duties));
  return CATEGORIES.map((category) => Math.round((CATEGORIES.length * real(category)) ** -LEAN * 1000) / 1000);
}

interface Answered {
  posting: KnownDuties;
  shares: Shares[];
}

function folds<T extends { posting: KnownDuties }>(known: readonly T[]): { rest: T[]; part: T[] }[] {
  const groups = [...new Set(known.map(({ posting }) => posting.group))].sort();
  return Array.from({ length: FOLDS }, (_, fold) => {
    const out = ({ posting }: T) => groups.indexOf(posting.group) % FOLDS === fold;
    return { rest: known.filter((item) => !out(item)), part: known.filter(out) };
  });
}

function wordRow(duty: KnownDuty, weight: number): SoftRow {
  const features = new Map(featuresOf(new ReadLine(duty.text)).map(({ name }: Feature) => [name, 1]));
  return { features, answer: answerOf(duty), weight };
}

function answerOf({ category, second }: KnownDuty): number[] {
  const first = second ? 1 - SECOND : 1;
  return CATEGORIES.map((each) => (each === category ? first : each === second ? SECOND : 0));
}

/** What builds on the words must be sure as often as it is right, so only the first category is the answer. */
function plainAnswer({ category }: KnownDuty): number[] {
  return CATEGORIES.map((each) => (each === category ? 1 : 0));
}

function aloneRows({ posting, shares }: Answered): SoftRow[] {
  return rowsFor(posting, shares.map(aloneInput));
}

function postingRows({ posting, shares }: Answered): SoftRow[] {
  return rowsFor(posting, postingInputs(shares, claimsOf(posting.title)));
}

function rowsFor({ duties }: KnownDuties, inputs: readonly Map<string, number>[]): SoftRow[] {
  return duties.map((duty, i) => ({ features: inputs[i] ?? new Map(), answer: plainAnswer(duty), weight: 1 }));
}

function claimsOf(title: string): string[] {
  return readTitle(title).claims.map(({ role }) => role);
}

/** Of the second categories named, how many must be right. */
const SECOND_RIGHT = 0.4;

/** The least share of the first category's from which on enough of the second categories named are right; 1 when there is none. */
function secondFrom(answered: readonly Answered[], weights: DutyWeights): number {
  const steps = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);
  const pairs = answered.flatMap(({ posting, shares }) =>
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
