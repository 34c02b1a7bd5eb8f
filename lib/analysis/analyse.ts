import { classifyDuties } from './classify';
import { findDuties } from './duties';
import { judge } from './judge';
import type { Posting } from './posting';
import type { Verdict } from './verdict';

/** Reads a posting and says which role it describes. Pure and deterministic; never throws on any text. */
export function analyse(posting: Posting): Verdict {
  return judge(posting, classifyDuties(posting, findDuties(posting)));
}
