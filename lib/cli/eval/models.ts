import { analyse } from '../../analysis/analyse';
import { classify, classifyDuties } from '../../analysis/classify';
import { findDuties } from '../../analysis/duties';
import { fitLines } from '../../analysis/fit/lines';
import { judge } from '../../analysis/judge';
import { knownPosting } from '../fit-lines';
import type { Corpus, LabelledPosting } from './corpus';
import { postingOf } from './postings';
import type { Model } from './run';

/** TrueTitle as it ships. */
export const SHIPPED: Model = { classify, analyse };

/** TrueTitle with every weight fitted anew: on these postings and on lines written for the project, and on nothing else. */
export function fitted(postings: LabelledPosting[], _written: Corpus['written']): Model {
  const lines = fitLines(postings.map((posting) => knownPosting(posting, () => postingOf(posting))));
  return {
    classify,
    analyse: (posting) => judge(posting, classifyDuties(posting, findDuties(posting, lines))),
  };
}
