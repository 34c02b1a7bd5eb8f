import type { Posting } from '../../lib/analysis/posting';
import type { Duty, Verdict } from '../../lib/analysis/verdict';
import { postingOf } from '../../tools/corpus/postings';
import type { LabelledPosting } from '../../tools/corpus/schema';
import { seeded } from '../../tools/corpus/seeded';
import { TITLES, titleRoles } from '../../tools/corpus/titles';
import type { Model } from './models';

/** A posting under a title that is not its own: whether every reader would let it stand or none, and whether it is accused. */
export interface ExchangedTitle {
  fits: boolean;
  accused: boolean;
}

/** A posting's duties under every title that all readers accept, and under every one that none does. */
export function exchanged(posting: LabelledPosting, duties: Duty[], { decide }: Model): ExchangedTitle[] {
  const read = postingOf(posting);
  const { fitting, wrong } = titleRoles(posting);
  const isAccused = (title: string) => decide({ ...read, title }, duties).verdict === 'mislabelled';
  const under = (roles: typeof fitting, fits: boolean) =>
    roles.flatMap((role) => TITLES[role].map((title) => ({ fits, accused: isAccused(title) })));
  return [...under(fitting, true), ...under(wrong, false)];
}

/** Whether the role stays when one duty is dropped, and when one is repeated. */
export function shaken(read: Posting, { duties, role }: Verdict, { decide }: Model, seed: number): boolean[] {
  const at = Math.floor(seeded(seed)() * duties.length);
  const one = duties[at];
  if (!one) return [];
  const dropped = duties.length > 1 ? [duties.filter((_, index) => index !== at)] : [];
  return [...dropped, [...duties, one]].map((changed) => decide(read, changed).role === role);
}
