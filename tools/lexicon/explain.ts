import shipped from '../../assets/weights/duty-weights.json';
import { classify } from '../../lib/analysis/classify/classify';
import type { DutyWeights } from '../../lib/analysis/classify/duty-model';
import { type FeatureShare, featureShares } from '../../lib/analysis/explain/label-shares';
import { dutyProbability, findDuties } from '../../lib/analysis/find/find-duties';
import { blocksOf } from '../../lib/analysis/text/blocks';
import { ReadLine } from '../../lib/analysis/text/read-line';
import type { Category } from '../../lib/lexicon/categories';

export type { FeatureShare };

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
    features: category === 'not_duty' ? [] : featureShares(new ReadLine(sentence), category, WEIGHTS),
  };
}

/** The text is the sentence in its surroundings; what is found of it may end without its full stop. */
function isKept(text: string, sentence: string): boolean {
  const found = findDuties({ text, blocks: blocksOf(text, 'markdown') });
  const start = text.indexOf(sentence);
  return found.some((duty) => duty.start < start + sentence.length && duty.end > start);
}
