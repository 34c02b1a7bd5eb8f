import { isReal } from '../../tools/corpus/corpus';
import { labelOf } from '../../tools/corpus/labels';
import type { LabelledPosting, WrittenLine } from '../../tools/corpus/schema';
import { bayesClassifier } from './baseline/bayes';
import type { Classifier, LabelledText } from './baseline/classifier';
import { keywordClassifier } from './baseline/keywords';
import { logisticClassifier } from './baseline/logistic';
import { type DutyFigures, dutyFigures } from './duties';
import { scoredDuties } from './scored';

/** What the same duties score without TrueTitle. */
export interface Baseline {
  name: string;
  figures: DutyFigures;
  /** Whether it counts when TrueTitle's lead is measured; the row with written lines is for information. */
  counts: boolean;
}

/** Fits every baseline on the labelled duties of the real postings of `train` and runs it on those of `test`. */
export function baselines(train: LabelledPosting[], test: LabelledPosting[], written: WrittenLine[]): Baseline[] {
  const real = scoredDuties(train.filter(isReal)).map(({ text, gold }) => ({ text, label: gold }));
  const lines: LabelledText[] = written.map(({ text, label }) => ({ text, label: labelOf(label).category }));
  const duties = scoredDuties(test);
  const row = (name: string, classify: Classifier, counts = true): Baseline => ({
    name,
    counts,
    figures: dutyFigures(duties.map((duty) => ({ duty, got: classify(duty.text), second: null, confidence: 0 }))),
  });
  return [
    row('keyword lexicon', keywordClassifier()),
    row('Naive Bayes', bayesClassifier(real)),
    row('logistic regression', logisticClassifier(real)),
    row('Naive Bayes with written lines', bayesClassifier([...real, ...lines]), false),
  ];
}
