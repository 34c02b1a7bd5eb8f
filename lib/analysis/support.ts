import type { SocialRole } from '../lexicon/categories';
import { judge } from './judge';
import type { Posting } from './posting';
import type { Duty, JudgeOptions } from './verdict';

/**
 * How much each duty speaks for a role (above 0) or against it (below 0): by how much the log odds of the role's fit fall when the
 * duty is left out; odds, because the fit of a role that is far off hardly moves. In the order of `duties`. Duties of the same
 * categories weigh nearly the same, so that one of each kind is left out for all.
 */
export function supportOf(posting: Posting, duties: Duty[], role: SocialRole, options: JudgeOptions = {}): number[] {
  const oddsOf = (some: Duty[]) =>
    logOdds(judge(posting, some, options).ranking.find((ranked) => ranked.role === role)?.fit ?? 0);
  const whole = oddsOf(duties);
  const known = new Map<string, number>();
  return duties.map((duty, i) => {
    const kind = `${duty.category} ${duty.second}`;
    const weight = known.get(kind) ?? whole - oddsOf(duties.filter((_, other) => other !== i));
    known.set(kind, weight);
    return weight;
  });
}

/** No fit is surer than this. */
const SUREST_FIT = 1e-9;

function logOdds(fit: number): number {
  const held = Math.min(1 - SUREST_FIT, Math.max(SUREST_FIT, fit));
  return Math.log(held / (1 - held));
}
