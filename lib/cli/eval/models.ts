import { classify, classifyDuties } from '../../analysis/classify';
import { findDuties } from '../../analysis/duties';
import { fitDuties } from '../../analysis/fit/duties';
import { fitLines } from '../../analysis/fit/lines';
import { fitRoles } from '../../analysis/fit/roles';
import type { Posting } from '../../analysis/posting';
import type { Duty } from '../../analysis/verdict';
import { knownDuties, knownDuty, writtenExamples } from '../fit-duties';
import { knownPosting, lineOptions } from '../fit-lines';
import { roleExamples, tidy } from '../fit-roles';
import type { Corpus } from './corpus';
import { postingOf } from './postings';
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
export function fitted({ postings, others, written }: Corpus): Model {
  const examples = [...written.map(({ text, label }) => knownDuty(text, label)), ...writtenExamples()];
  const lines = fitLines(
    postings.map((posting) => knownPosting(posting, () => postingOf(posting))),
    lineOptions(examples.map(({ text }) => text)),
  );
  const weights = fitDuties(knownDuties(postings), examples);
  const duties = (posting: Posting) => classifyDuties(posting, findDuties(posting, lines), weights);
  return {
    classify: (text) => classify(text, weights, lines),
    duties,
    judge: judgeWith(tidy(fitRoles(roleExamples(postings, others, duties)))),
  };
}
