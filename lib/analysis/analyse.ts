import type { Entry } from '../lexicon/entry';
import { classifyDuties } from './classify/classify';
import { withOwn } from './classify/own';
import { findDuties } from './find/find-duties';
import { judge } from './judge';
import type { Posting } from './posting';
import type { Duty, JudgeOptions, Verdict } from './verdict';

/** Reads a posting and says which role it describes. Pure and deterministic; never throws on any text. */
export function analyse(posting: Posting, options: JudgeOptions = {}): Verdict {
  return judge(posting, dutiesOf(posting), options);
}

/** The duties of a posting with their categories, in the order of its text; `own` are a person's own entries, which decide where they match. */
export function dutiesOf(posting: Posting, own: Entry[] = []): Duty[] {
  return withOwn(classifyDuties(posting, findDuties(posting)), own);
}
