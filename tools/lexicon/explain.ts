import shipped from '../../assets/weights/duty-weights.json';
import { classify } from '../../lib/analysis/classify/classify';
import { type DutyWeights, pull } from '../../lib/analysis/classify/duty-model';
import { type Feature, featuresOf } from '../../lib/analysis/classify/features';
import { dutyProbability, findDuties } from '../../lib/analysis/find/find-duties';
import { blocksOf } from '../../lib/analysis/text/blocks';
import { ReadLine } from '../../lib/analysis/text/read-line';
import type { Category } from '../../lib/lexicon/categories';

/** What one thing about a line adds to its category over the others, as a share of everything that speaks for or against it. */
export interface FeatureShare {
  name: string;
  words: string;
  /** -1 to 1: below 0 it speaks against the category. The sizes of all add up to 1. */
  share: number;
}

/** What TrueTitle makes of a sentence. */
export interface Explanation {
  category: Category | 'not_duty';
  second: Category | null;
  confidence: number;
  /** How likely the sentence alone is a duty, 0 to 1. */
  duty: number;
  /** Whether `check` keeps it: as an item of a list of duties, and as a sentence of a paragraph without a heading. */
  kept: { listed: boolean; told: boolean };
  features: FeatureShare[];
}

const WEIGHTS: DutyWeights = shipped;

/** Explains a sentence by the lexicon that is loaded and the shipped weights; features with the largest share first. */
export function explain(sentence: string): Explanation {
  const { category, second, confidence } = classify(sentence);
  return {
    category,
    second,
    confidence,
    duty: dutyProbability(new ReadLine(sentence)),
    kept: {
      listed: isKept(
        `## Responsibilities\n- Write captions for three channels\n- ${sentence}\n- Answer comments`,
        sentence,
      ),
      told: isKept(`We are a bakery by the river. ${sentence}`, sentence),
    },
    features: category === 'not_duty' ? [] : sharesOf(sentence, category),
  };
}

/** The text is the sentence in its surroundings; what is found of it may end without its full stop. */
function isKept(text: string, sentence: string): boolean {
  const found = findDuties({ text, blocks: blocksOf(text, 'markdown') });
  const start = text.indexOf(sentence);
  return found.some((duty) => duty.start < start + sentence.length && duty.end > start);
}

function sharesOf(sentence: string, category: Category): FeatureShare[] {
  const pulls = featuresOf(new ReadLine(sentence)).map((feature) => ({
    feature,
    pull: pull(feature.name, category, WEIGHTS),
  }));
  const total = pulls.reduce((sum, each) => sum + Math.abs(each.pull), 0);
  return pulls
    .filter((each) => each.pull !== 0)
    .map((each) => ({ ...said(each.feature, sentence), share: each.pull / total }))
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}

function said({ name, entry, start, end }: Feature, sentence: string): Omit<FeatureShare, 'share'> {
  return { name, words: entry === '' ? 'the shape of the line' : `"${sentence.slice(start, end)}"` };
}
