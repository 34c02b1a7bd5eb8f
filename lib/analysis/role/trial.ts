import { ROLES, type Role, type SocialRole } from '../../lexicon/categories';
import type { TitleClaim } from '../title/claims';
import type { JudgeOptions } from '../verdict';
import { BOUNDS } from './bounds';
import { accepts } from './conditions';
import { sure, UNSURE } from './confidence';
import type { Decision } from './decide';
import { definitionsOf } from './definitions';
import type { Fit } from './model';
import { type Picture, withOneMore } from './picture';

/** What a decision says beside the claims that it weighed. */
export type Answer = Pick<Decision, 'verdict' | 'role' | 'also' | 'confidence'>;

/** A title against the duties. */
export interface Trial {
  claims: TitleClaim[];
  picture: Picture;
  fit: Fit;
  pin: JudgeOptions['pin'];
}

/** What is said of a title that proved false; with few duties it is not said. */
export function accused({ claims, fit, picture }: Trial): Answer {
  const count = picture.duties.length;
  const best = byDuties(fit);
  if (count < BOUNDS.accusable) return { verdict: 'unclear', role: best, also: [], confidence: UNSURE };
  return {
    verdict: 'mislabelled',
    role: best,
    also: defensible(fit, best).filter((role) => !claims.some((claim) => claim.role === role)),
    confidence: sure('mislabelled', fit.defended[best], count),
  };
}

/** A title that names manager and strategist names the hybrid, which stands where its definition accepts the posting. */
export function hybridOf(claims: TitleClaim[], accepted: Set<SocialRole>): SocialRole | null {
  const named = claims.map(({ role }) => role);
  const both = named.includes('social_media_manager') && named.includes('social_media_strategist');
  return both && accepted.has('manager_strategist') ? 'manager_strategist' : null;
}

/** What is said of a title that stands. */
export function match({ claims, fit, picture }: Trial, best: SocialRole): Answer {
  const others = new Set<Role>([...defensible(fit, best), ...claims.map(({ role }) => role)]);
  return {
    verdict: 'match',
    role: best,
    also: [...others].filter((role) => role !== best),
    confidence: sure('match', fit.defended[best], picture.duties.length),
  };
}

/** No claimed role, nor any other that the words may stand for, is defensible. */
export function isFalse({ claims, picture, fit, pin }: Trial): boolean {
  const surely = claims.some((claim) => claim.weak) ? BOUNDS.weakly : BOUNDS.surely;
  const named = claims.flatMap((claim) => [claim.role, ...claim.or]);
  return (
    claims.every((claim) => !claim.soft) &&
    fit.untitled >= surely &&
    named.every((role) => isAccusable(role, picture, fit, pin) && fit.charitable(role) < fit.accuse)
  );
}

/**
 * Whether a role could be denied to a posting at all: every definition of it rejects the posting, and would reject it with one duty more of the role's
 * own kind; the job surely is one in social media; and another role clearly fits.
 */
export function isAccusable(role: SocialRole, picture: Picture, fit: Fit, pin: JudgeOptions['pin'] = {}): boolean {
  const best = byDuties(fit);
  return (
    best !== role && fit.untitled >= BOUNDS.surely && fit.defended[best] >= BOUNDS.clear && rejected(role, picture, pin)
  );
}

/** No definition of a role accepts a posting, not even to the letter with one duty more of its kind. */
function rejected(role: SocialRole, picture: Picture, pin: JudgeOptions['pin'] = {}): boolean {
  const more = withOneMore(picture, role);
  return definitionsOf(role, pin).every((each) => !accepts(each, picture) && !accepts(each, more, 0));
}

/** The role that the duties alone speak for most: a title on trial cannot testify. */
function byDuties({ defended }: Fit): SocialRole {
  return maxBy([...ROLES], (role) => defended[role]) ?? 'social_media_manager';
}

/** The other roles that a careful reader could defend. */
export function defensible(fit: Fit, best: SocialRole): Role[] {
  const roles: Role[] = ROLES.filter((role) => role !== best && fit.defended[role] >= BOUNDS.also);
  return fit.social < 0.75 ? [...roles, 'not_social'] : roles;
}

/** The item of the highest value. */
export function maxBy<T>(items: T[], value: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || value(item) > value(best) ? item : best),
    undefined,
  );
}
