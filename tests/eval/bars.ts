import { CATEGORIES } from '../../lib/lexicon/categories';
import type { Spread } from './summary';

/** What a figure should reach. */
export interface Bar {
  figure: string;
  what: string;
  least?: number;
  most?: number;
}

/** The project's bars, for postings that were held out. */
export const BARS: Bar[] = [
  { figure: 'classify.macroF1', what: 'macro-F1 of duties, alone', least: 0.8 },
  { figure: 'check.macroF1', what: 'macro-F1 of duties, in their posting', least: 0.8 },
  ...CATEGORIES.map((category) => ({
    figure: `classify.${category}.f1`,
    what: `F1 of ${category}, alone`,
    least: 0.7,
  })),
  { figure: 'classify.acceptable', what: 'label that some reader gave, alone', least: 0.92 },
  { figure: 'check.acceptable', what: 'label that some reader gave, in the posting', least: 0.92 },
  { figure: 'classify.calibrationError', what: 'expected calibration error, alone', most: 0.05 },
  { figure: 'check.calibrationError', what: 'expected calibration error, in the posting', most: 0.05 },
  { figure: 'detection.precision', what: 'duties found that are duties', least: 0.92 },
  { figure: 'detection.recall', what: 'duties that are found', least: 0.92 },
  { figure: 'baseline.lead', what: 'macro-F1 ahead of the best baseline', least: 0.2 },
  { figure: 'roles.top1', what: "role is the readers' own", least: 0.8 },
  { figure: 'roles.acceptable', what: 'role that a reader could defend', least: 0.9 },
  { figure: 'roles.falseAccusations', what: 'titles accused that a reader accepts', most: 0 },
  { figure: 'roles.fittingAccused', what: 'exchanged titles accused that fit', most: 0.01 },
  { figure: 'roles.wrongCaught', what: 'exchanged titles caught that do not fit', least: 0.7 },
  { figure: 'roles.leftAlone', what: 'other occupations left alone', least: 0.97 },
  { figure: 'roles.unclear', what: 'social media jobs called unclear', most: 0.15 },
];

/** Whether the mean over all runs reaches the bar. */
export function meets({ mean }: Spread, { least = -Infinity, most = Infinity }: Bar): boolean {
  return mean >= least && mean <= most;
}
