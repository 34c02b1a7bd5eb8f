import shipped from '../../../assets/weights/duty-weights.json';
import { CATEGORIES, type Category } from '../../lexicon/categories';
import type { Model } from '../../meaning/model';
import { dutyProbability, type FoundDuty } from '../find/find-duties';
import type { LineWeights } from '../find/line-model';
import { dutyOdds } from '../find/meaning';
import type { Posting } from '../posting';
import { ReadLine } from '../text/read-line';
import { readTextOf } from '../text/read-text';
import type { Duty, Evidence, Mix } from '../verdict';
import {
  aloneShares,
  type DutyWeights,
  firstOf,
  meaningShares,
  postingShares,
  type Shares,
  secondOf,
  shareOf,
  wordShares,
} from './duty-model';
import { evidenceFor } from './evidence';
import { type Feature, featuresOf } from './features';

/** The part of the language model that is needed here. */
type Reader = Pick<Model, 'read'>;

/** What one line is about. Offsets in `evidence` point into the line. */
export interface Classified {
  category: Category | 'not_duty';
  second: Category | null;
  /** How likely the answer is right, 0 to 1. */
  confidence: number;
  evidence: Evidence[];
}

/** A line less likely than this to be a duty is called none: by its words alone, and by words and meaning together, which are surer. */
const MIN_DUTY_PROBABILITY = { words: 0.12, meaning: 0.3 };

/** What lines are classified with instead of what ships, and the language model, without which the lexicon answers alone. */
export interface ClassifyWith {
  weights?: DutyWeights;
  lines?: LineWeights;
  model?: Reader | null;
}

/** Classifies one line; `context` are the other duties of its posting, where they are known. Linear in its length; never throws. */
export function classify(
  text: string,
  { weights = SHIPPED, lines, model = null }: ClassifyWith = {},
  context: string[] = [],
): Classified {
  const line = new ReadLine(text);
  const meant = model?.read([text])[0]?.duty;
  const duty = dutyOdds(dutyProbability(line, lines), meant);
  const least = MIN_DUTY_PROBABILITY[meant === undefined ? 'words' : 'meaning'];
  if (duty < least) return { category: 'not_duty', second: null, confidence: rounded(1 - duty), evidence: [] };
  const all = [line, ...context.map((other) => new ReadLine(other))].map(featuresOf);
  const [shares = []] = sharesFor([text, ...context], all, weights, model);
  return answer(text, all[0] ?? [], shares, weights);
}

/** Classifies the duties of a posting, each in the light of the others. The title never testifies. Offsets point into the posting's text. */
export function classifyDuties(
  posting: Posting,
  found: FoundDuty[],
  { weights = SHIPPED, model = null }: ClassifyWith = {},
): Duty[] {
  const read = readTextOf(posting);
  const features = found.map((duty) => featuresOf(read.line(duty)));
  const texts = found.map(({ text }) => text);
  const shares = sharesFor(texts, features, weights, model);
  return found.map(({ start, end, text }, i) => {
    const { evidence, ...rest } = answer(text, features[i] ?? [], shares[i] ?? [], weights);
    const moved = evidence.map((each) => ({ ...each, start: each.start + start, end: each.end + start }));
    return { start, end, text, ...rest, shares: mixOf(shares[i] ?? []), evidence: moved };
  });
}

/** The shares of duties that belong together: by words and meaning, or by words alone. */
function sharesFor(texts: string[], features: Feature[][], weights: DutyWeights, model: Reader | null): Shares[] {
  const words = features.map((each) => wordShares(each, weights));
  if (model && weights.meaning) {
    const means = model.read(texts).map(({ categories }) => categories);
    return meaningShares(words, means, weights.meaning);
  }
  return words.length === 1 ? words.map((each) => aloneShares(each, weights)) : postingShares(words, weights);
}

function mixOf(shares: Shares): Mix {
  return Object.fromEntries(CATEGORIES.map((category, i) => [category, rounded(shares[i] ?? 0)])) as Mix;
}

type Labelled = Classified & { category: Category };

function answer(text: string, features: readonly Feature[], shares: Shares, weights: DutyWeights): Labelled {
  const category = firstOf(shares, weights);
  const second = secondAct(features, category) ?? secondOf(shares, category, weights.second);
  const evidence = evidenceFor(text, features, category, weights);
  return { category, second, confidence: rounded(shareOf(shares, category)), evidence };
}

/** Of two acts joined by "and" the other one is the second category: what a duty entry says of a later act, where it differs. */
function secondAct(features: readonly Feature[], first: Category): Category | null {
  const said = features.flatMap(({ name }) => (name.startsWith('says2 ') ? [name.slice('says2 '.length)] : []));
  return CATEGORIES.find((category) => category !== first && category !== 'other' && said.includes(category)) ?? null;
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}

/** The weights that come with the lexicon, fitted by `npm run fit`. */
export const SHIPPED: DutyWeights = shipped;
