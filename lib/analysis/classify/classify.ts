import shipped from '../../../assets/weights/duty-weights.json';
import { CATEGORIES, type Category } from '../../lexicon/categories';
import { dutyProbability, type FoundDuty } from '../find/find-duties';
import type { LineWeights } from '../find/line-model';
import type { Posting } from '../posting';
import { ReadLine } from '../text/read-line';
import { readTextOf } from '../text/read-text';
import { readTitle } from '../title/read';
import type { Duty, Evidence, Mix } from '../verdict';
import {
  aloneShares,
  type DutyWeights,
  firstOf,
  postingShares,
  type Shares,
  secondOf,
  shareOf,
  wordShares,
} from './duty-model';
import { evidenceFor } from './evidence';
import { type Feature, featuresOf } from './features';

/** What one line is about. Offsets in `evidence` point into the line. */
export interface Classified {
  category: Category | 'not_duty';
  second: Category | null;
  /** How likely the answer is right, 0 to 1. */
  confidence: number;
  evidence: Evidence[];
}

/** A line less likely than this to be a duty is called none. */
const MIN_DUTY_PROBABILITY = 0.12;

/** Classifies one line that stands alone. Linear in its length; never throws. */
export function classify(text: string, weights: DutyWeights = SHIPPED, lines?: LineWeights): Classified {
  const line = new ReadLine(text);
  const duty = dutyProbability(line, lines);
  if (duty < MIN_DUTY_PROBABILITY)
    return { category: 'not_duty', second: null, confidence: rounded(1 - duty), evidence: [] };
  const features = featuresOf(line);
  return answer(text, features, aloneShares(wordShares(features, weights), weights), weights);
}

/** Classifies the duties of a posting, each in the light of the others and of the title. Offsets point into the posting's text. */
export function classifyDuties(posting: Posting, found: FoundDuty[], weights: DutyWeights = SHIPPED): Duty[] {
  const read = readTextOf(posting);
  const features = found.map((duty) => featuresOf(read.line(duty)));
  const claims = readTitle(posting.title).claims.map(({ role }) => role);
  const words = features.map((each) => wordShares(each, weights));
  const shares = postingShares(words, claims, weights);
  return found.map(({ start, end, text }, i) => {
    const { evidence, ...rest } = answer(text, features[i] ?? [], shares[i] ?? [], weights);
    const moved = evidence.map((each) => ({ ...each, start: each.start + start, end: each.end + start }));
    return { start, end, text, ...rest, shares: mixOf(shares[i] ?? []), evidence: moved };
  });
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
const SHIPPED: DutyWeights = shipped;
