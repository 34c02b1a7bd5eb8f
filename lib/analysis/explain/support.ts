import type { SocialRole } from '../../lexicon/categories';
import { fitOf } from '../role/model';
import type { PostingReading } from '../role/posting-reading';
import { withoutDuty } from '../role/profile';

/**
 * How much each duty speaks for a role (above 0) or against it (below 0): by how much the log odds of the role's fit fall when the
 * duty is left out; odds, because the fit of a role that is far off hardly moves. In the order of the duties. Duties of the same
 * categories weigh nearly the same, so that one of each kind is left out for all.
 */
export function supportOf({ title, profile }: PostingReading, role: SocialRole): number[] {
  const oddsIn = (some: PostingReading['profile']) => {
    const fit = fitOf(some, title);
    return logOdds(fit.social * fit.defended[role]);
  };
  const whole = oddsIn(profile);
  const known = new Map<string, number>();
  return profile.duties.map(({ category, second }, at) => {
    const kind = `${category} ${second}`;
    const weight = known.get(kind) ?? whole - oddsIn(withoutDuty(profile, at));
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
