import * as v from 'valibot';
import type { JudgeOptions, Preference } from '../../analysis/verdict';
import { LEVELS, ROLES } from '../../lexicon/categories';
import { type EntriesOf, each, eachPair } from './lenient';
import { category } from './orders';

/** For a role, the one definition to judge it by. A role of another version is left out. */
export const pins = eachPair(v.picklist(ROLES), v.string());

/** What the applicant likes. A word of another version is left out. */
export const preference = v.object({
  like: each(category),
  dislike: each(category),
  platforms: each(v.string()),
  levels: each(v.picklist(LEVELS)),
} satisfies EntriesOf<Preference>);

/** How the person wants a posting judged. */
export const judgeOptions = v.object({
  pin: v.exactOptional(pins),
  preference: v.exactOptional(preference),
} satisfies EntriesOf<JudgeOptions>);
