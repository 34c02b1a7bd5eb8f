import { classify, classifyDuties } from '../../lib/analysis/classify/classify';
import { findDuties } from '../../lib/analysis/find/find-duties';
import type { Posting } from '../../lib/analysis/posting';
import type { Duty } from '../../lib/analysis/verdict';
import type { Corpus } from '../../tools/corpus/corpus';
import { fitAll } from '../../tools/fit/fit-all';
import { type Judge, judgeWith } from './roles';

/** What is evaluated: TrueTitle with one set of weights. */
export interface Model {
  /** What one duty is about that stands alone, as the command `classify` says it. */
  classify(text: string): { category: string; second: string | null; confidence: number };
  /** The classified duties of a whole posting, as the command `check` finds them. */
  duties(posting: Posting): Duty[];
  /** The verdict on a posting with these duties. */
  judge: Judge;
}

/** TrueTitle as it ships. */
export const SHIPPED: Model = {
  classify,
  duties: (posting) => classifyDuties(posting, findDuties(posting)),
  judge: judgeWith(),
};

/** TrueTitle with every weight fitted anew on this corpus and the lines written for the project, and on nothing else. */
export function fitted(corpus: Corpus): Model {
  const { lines, duties, roles } = fitAll(corpus);
  return {
    classify: (text) => classify(text, duties, lines),
    duties: (posting) => classifyDuties(posting, findDuties(posting, lines), duties),
    judge: judgeWith(roles),
  };
}
