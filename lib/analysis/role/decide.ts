import { ROLES, type Role, type SocialRole } from '../../lexicon/categories';
import type { TitleClaim } from '../title/claims';
import type { JudgeOptions, VerdictKind } from '../verdict';
import { accepts } from './conditions';
import { type Definition, roleData } from './definitions';
import type { Look } from './look';
import type { Fit } from './model';

/** The decision on a posting. `claims` are those that count: weak ones are dropped where the job is none in social media. */
export interface Decision {
  verdict: VerdictKind;
  role: Role | null;
  also: Role[];
  confidence: number;
  claims: TitleClaim[];
  /** Roles of which some cited definition (the pinned one, where there is a pin) accepts the posting. */
  accepted: Set<SocialRole>;
}

/** The numbers that the decision turns on; measured by `npm run eval`, meant to be read. */
export const BOUNDS = {
  /** At or above it the posting is a social media job. */
  social: 0.5,
  /** The same under the title of another trade ("librarian"). */
  trade: 0.98,
  /** The claimed role is taken as the role itself when a reader would defend it with this probability ... */
  tieBreak: 0.2,
  /** ... and it stays among the defensible roles down to this one. */
  also: 0.3,
  /**
   * A title is accused only when each claimed role is defended with less than this probability. Lower, so more charitable, for roles whose marks
   * postings often leave unsaid (people led, long plans).
   */
  accuse: {
    social_media_manager: 0.3,
    social_media_specialist: 0.17,
    social_media_strategist: 0.06,
    social_media_director: 0.06,
    community_manager: 0.14,
    engagement_strategist: 0.1,
    content_creator: 0.1,
    influencer: 0.6,
    ads_specialist: 0.2,
    social_media_analyst: 0.3,
    manager_strategist: 0.5,
  } satisfies Record<SocialRole, number>,
  /** ... another role is defended with at least this one ... */
  clear: 0.8,
  /** (where no cited definition of that other role accepts the posting: this one) ... */
  clearer: 0.85,
  /** With fewer duties than this a title that would be accused is called unclear: so few may be half a list. */
  accusable: 4,
  /**
   * A title that claims a role in social media outright gets the benefit of the doubt when at least this part of the duties belongs to one of the five
   * categories; otherwise the posting is unclear. It is not accused: duties that nobody could read look the same.
   */
  part: 0.34,
  /** Fewer duties than this, without a title's help, are too few to tell. */
  tooFew: 1,
};

/** How sure an unclear answer is. */
const UNSURE = 0.3;

/**
 * How often the role was within what readers defend, as a line over the model's own probability: intercept and slope, measured on employers held
 * out. A title that agrees is itself evidence, so matches start high.
 */
const RIGHT: Record<Exclude<VerdictKind, 'unclear'>, [number, number]> = {
  match: [0.86, 0.1],
  mislabelled: [0.6, 0.37],
  no_claim: [0.6, 0.37],
  not_social: [0.76, 0.21],
};

function sure(verdict: keyof typeof RIGHT, probability: number): number {
  const [base, slope] = RIGHT[verdict];
  return base + slope * probability;
}

/** Decides what a posting is. Charitable to titles: whatever is unclear is never an accusation. */
export function decide({ title, picture }: Look, fit: Fit, pin: JudgeOptions['pin'] = {}): Decision {
  const accepted = new Set(
    ROLES.filter((role) => definitionsOf(role, pin).some((definition) => accepts(definition, picture))),
  );
  const count = picture.duties.length;
  const strong = title.claims.filter((claim) => !claim.weak);
  const base = { claims: title.claims, accepted };
  if (count < BOUNDS.tooFew) return { ...base, ...empty(title.claims, title.trade) };
  const doubted = strong.length > 0 && picture.size >= BOUNDS.part * count;
  if (fit.social < (title.trade ? BOUNDS.trade : BOUNDS.social) && !doubted) return notSocial(base, fit, strong);
  const best = bestOf(fit);
  const also = defensible(fit, best);
  if (title.claims.length === 0)
    return { ...base, verdict: 'no_claim', role: best, also, confidence: sure('no_claim', fit.defended[best]) };
  return { ...base, ...tried(title.claims, fit, best, also, accepted, count) };
}

/** The definitions a role is judged by: all, or the pinned one. */
export function definitionsOf(role: SocialRole, pin: JudgeOptions['pin'] = {}): Definition[] {
  const { definitions } = roleData(role);
  const pinned = definitions.filter((definition) => definition.id === pin[role]);
  return pinned.length > 0 ? pinned : definitions;
}

type Answer = Pick<Decision, 'verdict' | 'role' | 'also' | 'confidence'>;

function empty(claims: TitleClaim[], trade: boolean): Answer {
  if (trade) return { verdict: 'not_social', role: 'not_social', also: [], confidence: sure('not_social', 0) };
  return {
    verdict: 'unclear',
    role: claims[0]?.role ?? null,
    also: claims.slice(1).map((claim) => claim.role),
    confidence: UNSURE,
  };
}

function notSocial(base: Pick<Decision, 'claims' | 'accepted'>, fit: Fit, strong: TitleClaim[]): Decision {
  const verdict = strong.length === 0 ? 'not_social' : 'unclear';
  const best = bestOf(fit);
  const also: Role[] = fit.social > BOUNDS.social / 2 ? [best] : [];
  return {
    accepted: base.accepted,
    claims: strong,
    verdict,
    role: 'not_social',
    also,
    confidence: strong.length === 0 ? sure('not_social', 1 - fit.social) : UNSURE,
  };
}

/** The title against the duties. */
function tried(
  claims: TitleClaim[],
  fit: Fit,
  best: SocialRole,
  also: Role[],
  accepted: Set<SocialRole>,
  count: number,
): Answer {
  const roles = withHybrid(claims.map((claim) => claim.role));
  const hybrid = roles.find((role) => role === 'manager_strategist' && accepted.has(role));
  if (hybrid && fit.defended[hybrid] >= BOUNDS.tieBreak) return match(fit, hybrid, best, also);
  const top = maxBy(roles, (role) => fit.defended[role]);
  if (top && fit.defended[top] >= BOUNDS.tieBreak && (accepted.has(top) || top === best))
    return match(fit, top, best, also);
  if (isFalse(claims, fit, best, accepted)) {
    if (count < BOUNDS.accusable) return { verdict: 'unclear', role: best, also: [], confidence: UNSURE };
    return {
      verdict: 'mislabelled',
      role: best,
      also: also.filter((role) => !roles.some((claim) => claim === role)),
      confidence: sure('mislabelled', fit.defended[best]),
    };
  }
  const defended = [...new Set([...also, ...roles])].filter((role) => role !== best);
  return {
    verdict: 'match',
    role: best,
    also: defended,
    confidence: sure('match', fit.defended[best]),
  };
}

/** A title that names manager and strategist names the hybrid, too. */
function withHybrid(roles: SocialRole[]): SocialRole[] {
  const both = roles.includes('social_media_manager') && roles.includes('social_media_strategist');
  return both ? [...roles, 'manager_strategist'] : roles;
}

function match(fit: Fit, claimed: SocialRole, best: SocialRole, also: Role[]): Answer {
  const others = [...new Set<Role>([best, ...also])].filter((role) => role !== claimed);
  return { verdict: 'match', role: claimed, also: others, confidence: sure('match', fit.defended[claimed]) };
}

/** Every definition of every claimed role rejects the posting, no reader is likely to defend it, and another role clearly fits. */
function isFalse(claims: TitleClaim[], fit: Fit, best: SocialRole, accepted: Set<SocialRole>): boolean {
  if (claims.some((claim) => claim.soft)) return false;
  const named = claims.flatMap((claim) => [claim.role, ...claim.or]);
  return (
    !named.includes(best) &&
    named.every((role) => !accepted.has(role) && fit.defended[role] <= BOUNDS.accuse[role]) &&
    fit.defended[best] >= (accepted.has(best) ? BOUNDS.clear : BOUNDS.clearer)
  );
}

function bestOf(fit: Fit): SocialRole {
  return maxBy([...ROLES], (role) => fit.primary[role] + 0.25 * fit.defended[role]) ?? 'social_media_manager';
}

function defensible(fit: Fit, best: SocialRole): Role[] {
  const roles: Role[] = ROLES.filter((role) => role !== best && fit.defended[role] >= BOUNDS.also);
  return fit.social < 0.75 ? [...roles, 'not_social'] : roles;
}

function maxBy<T>(items: T[], value: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || value(item) > value(best) ? item : best),
    undefined,
  );
}
