import type { Entry } from '../lexicon/entry';
import type { Model } from '../meaning/model';
import { remembering } from '../meaning/remember';
import { classifyDuties } from './classify/classify';
import { withOwn } from './classify/own';
import { findDuties } from './find/find-duties';
import { judge } from './judge';
import type { Posting } from './posting';
import type { Duty, JudgeOptions, Verdict } from './verdict';

/** Reads a posting and says which role it describes. Pure and deterministic; never throws on any text. */
export function analyse(posting: Posting, options: JudgeOptions = {}, readWith: ReadWith = {}): Verdict {
  return judge(posting, dutiesOf(posting, readWith), options);
}

/** What a posting is read with. */
export interface ReadWith {
  /** A person's own entries, which decide where they match. */
  own?: Entry[];
  /** The language model; without it the lexicon answers alone. */
  model?: Pick<Model, 'read'> | null;
}

/** The duties of a posting with their categories, in the order of its text. */
export function dutiesOf(posting: Posting, { own = [], model = null }: ReadWith = {}): Duty[] {
  const reader = model && remembering(model);
  return withOwn(classifyDuties(posting, findDuties(posting, { model: reader }), { model: reader }), own);
}
