import { ROLES, type Role, type SocialRole } from '../../lexicon/categories';
import type { TitleClaim } from '../title/claims';
import type { JudgeOptions } from '../verdict';
import { BOUNDS } from './bounds';
import { accepts } from './conditions';
import { sure, UNCLEAR_CONFIDENCE } from './confidence';
import type { Outcome } from './decision';
import { definitionsOf } from './definitions';
import type { Fit } from './model';
import { type PostingProfile, withOneMore } from './profile';

/** The claims of a title, and what they are checked against: the duties and how well each role fits them. */
export interface ClaimCheck {
  claims: TitleClaim[];
  profile: PostingProfile;
  fit: Fit;
  pin: JudgeOptions['pin'];
}

/** What is said of a title that proved false; with few duties it is not said. */
export function mislabelledOutcome({ claims, fit, profile }: ClaimCheck): Outcome {
  const count = profile.duties.length;
  const best = byDuties(fit);
  if (count < BOUNDS.accusable) return { verdict: 'unclear', role: best, also: [], confidence: UNCLEAR_CONFIDENCE };
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
export function matchOutcome({ claims, fit, profile }: ClaimCheck, best: SocialRole): Outcome {
  const others = new Set<Role>([...defensible(fit, best), ...claims.map(({ role }) => role)]);
  return {
    verdict: 'match',
    role: best,
    also: [...others].filter((role) => role !== best),
    confidence: sure('match', fit.defended[best], profile.duties.length),
  };
}

/** No claimed role, nor any other that the words may stand for, is defensible. */
export function isMislabelled({ claims, profile, fit, pin }: ClaimCheck): boolean {
  const surely = claims.some((claim) => claim.weak) ? BOUNDS.weakly : BOUNDS.surely;
  const named = claims.flatMap((claim) => [claim.role, ...claim.or]);
  return (
    claims.every((claim) => !claim.soft) &&
    fit.untitled >= surely &&
    named.every((role) => isDeniable(role, profile, fit, pin) && fit.charitable(role) < fit.accuse)
  );
}

/**
 * Whether a role could be denied to a posting at all: every definition of it rejects the posting, and would reject it with one duty more of the role's
 * own kind; the job surely is one in social media; and another role clearly fits.
 */
export function isDeniable(
  role: SocialRole,
  profile: PostingProfile,
  fit: Fit,
  pin: JudgeOptions['pin'] = {},
): boolean {
  const best = byDuties(fit);
  return (
    best !== role && fit.untitled >= BOUNDS.surely && fit.defended[best] >= BOUNDS.clear && rejected(role, profile, pin)
  );
}

/** No definition of a role accepts a posting, not even to the letter with one duty more of its kind. */
function rejected(role: SocialRole, profile: PostingProfile, pin: JudgeOptions['pin'] = {}): boolean {
  const more = withOneMore(profile, role);
  return definitionsOf(role, pin).every((each) => !accepts(each, profile) && !accepts(each, more, 0));
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
