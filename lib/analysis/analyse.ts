import { classifyDuties } from './classify/classify';
import { findDuties } from './find/find-duties';
import { judge } from './judge';
import type { Posting } from './posting';
import type { JudgeOptions, Verdict } from './verdict';

/** Reads a posting and says which role it describes. Pure and deterministic; never throws on any text. */
export function analyse(posting: Posting, options: JudgeOptions = {}): Verdict {
  return judge(posting, classifyDuties(posting, findDuties(posting)), options);
}
