import { classify, classifyDuties } from '../../lib/analysis/classify/classify';
import { findDuties } from '../../lib/analysis/find/find-duties';
import { judge } from '../../lib/analysis/judge';
import type { Posting } from '../../lib/analysis/posting';
import { decide } from '../../lib/analysis/role/decide';
import { fitOf, type RoleWeights } from '../../lib/analysis/role/model';
import { readingOf } from '../../lib/analysis/role/posting-reading';
import type { Duty, Verdict } from '../../lib/analysis/verdict';
import type { Model as LanguageModel } from '../../lib/meaning/model';
import { type FitCorpus, fitAll } from '../../tools/fit/fit-all';

/** The language model, or what it answered to employers it had not seen. */
export type Reader = Pick<LanguageModel, 'read'>;

/** What is evaluated: TrueTitle with one set of weights. */
export interface Model {
  /** What one duty is about that stands alone, as the command `classify` says it; `reader` is the language model, without which the lexicon answers alone. */
  classify(text: string, reader?: Reader | null): { category: string; second: string | null; confidence: number };
  /** The classified duties of a whole posting, as the command `check` finds them. */
  duties(posting: Posting, reader?: Reader | null): Duty[];
  /** The verdict on a posting with these duties. */
  judge(posting: Posting, duties: Duty[]): Verdict;
  /** Role and verdict alone, without the reasons: the same ones, in half the time. */
  decide(posting: Posting, duties: Duty[]): Pick<Verdict, 'role' | 'verdict'>;
}

/** TrueTitle as it ships. */
export const SHIPPED: Model = {
  classify: (text, model = null) => classify(text, { model }),
  duties: (posting, model = null) => classifyDuties(posting, findDuties(posting, { model }), { model }),
  ...judgesWith(),
};

/** TrueTitle with every weight fitted anew on this corpus and the lines written for the project, and on nothing else. */
export function fitted(corpus: FitCorpus): Model {
  const { lines, duties, roles } = fitAll(corpus);
  return {
    classify: (text, model = null) => classify(text, { weights: duties, lines, model }),
    duties: (posting, model = null) =>
      classifyDuties(posting, findDuties(posting, { lines, model }), { weights: duties, model }),
    ...judgesWith(roles),
  };
}

/** Judges with other weights than the shipped ones. */
export function judgesWith(weights?: RoleWeights): Pick<Model, 'judge' | 'decide'> {
  return {
    judge: (posting, duties) => judge(posting, duties, {}, weights),
    decide: (posting, duties) => {
      const reading = readingOf(posting, duties);
      return decide(reading, fitOf(reading.profile, reading.title, weights));
    },
  };
}
