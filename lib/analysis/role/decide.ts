import { ROLES, type Role, type SocialRole } from '../../lexicon/categories';
import type { TitleClaim } from '../title/claims';
import type { JudgeOptions } from '../verdict';
import { BOUNDS } from './bounds';
import { defensible, hybridOf, isMislabelled, matchOutcome, maxBy, mislabelledOutcome } from './check-claims';
import { accepts } from './conditions';
import { sure, UNCLEAR_CONFIDENCE } from './confidence';
import type { Outcome, RoleDecision } from './decision';
import { definitionsOf } from './definitions';
import type { Fit } from './model';
import type { PostingReading } from './posting-reading';
import type { PostingProfile } from './profile';

/** Decides what a posting is. Charitable to titles: whatever is unclear is never an accusation. */
export function decide(reading: PostingReading, fit: Fit, pin: JudgeOptions['pin'] = {}): RoleDecision {
  const { title, profile } = reading;
  const accepted = new Set(
    ROLES.filter((role) => definitionsOf(role, pin).some((definition) => accepts(definition, profile))),
  );
  const count = profile.duties.length;
  const strong = title.claims.filter((claim) => !claim.weak);
  const base = { claims: title.claims, accepted };
  if (count < BOUNDS.tooFew) return { ...base, ...empty(title.claims, title.trade) };
  if (isOther(reading, fit)) return notSocial(base, fit, strong, profile);
  const best = bestOf(fit);
  const also = defensible(fit, best);
  if (title.claims.length === 0)
    return { ...base, verdict: 'no_claim', role: best, also, confidence: sure('no_claim', fit.defended[best], count) };
  const check = { claims: title.claims, profile, fit, pin };
  return {
    ...base,
    ...(isMislabelled(check)
      ? mislabelledOutcome(check)
      : matchOutcome(check, hybridOf(title.claims, accepted) ?? best)),
  };
}

/**
 * The job is none in social media. A title that claims a role in it outright gets the benefit of the doubt when enough of the duties belong to the five
 * categories and enough of them speak of digital channels or an audience.
 */
function isOther(reading: PostingReading, fit: Fit): boolean {
  const { title, profile } = reading;
  if (isInfluencer(profile)) return false;
  const least = title.trade ? BOUNDS.trade : title.claims.length === 0 ? BOUNDS.unclaimed : BOUNDS.social;
  const strong = title.claims.some((claim) => !claim.weak);
  if (!strong) return fit.social < least;
  if (isHardlyDigital(profile) || fit.untitled < BOUNDS.foreign) return true;
  return fit.social < least && profile.size < BOUNDS.part * profile.duties.length;
}

/** Whoever promotes with an own audience is an influencer by definition, however little the duties speak of channels. */
function isInfluencer(profile: PostingProfile): boolean {
  return (
    profile.facts.has('own_audience') && definitionsOf('influencer').some((definition) => accepts(definition, profile))
  );
}

/** Hardly any duty speaks of digital channels or an audience. */
function isHardlyDigital({ digital, duties }: PostingProfile): boolean {
  const said = digital.reduce((sum, each) => sum + each, 0);
  return duties.length >= BOUNDS.accusable && said < BOUNDS.mute * duties.length;
}

function empty(claims: TitleClaim[], trade: boolean): Outcome {
  if (trade) return { verdict: 'not_social', role: 'not_social', also: [], confidence: sure('not_social', 0, 0) };
  return {
    verdict: 'unclear',
    role: claims[0]?.role ?? null,
    also: claims.slice(1).map((claim) => claim.role),
    confidence: UNCLEAR_CONFIDENCE,
  };
}

function notSocial(
  base: Pick<RoleDecision, 'claims' | 'accepted'>,
  fit: Fit,
  strong: TitleClaim[],
  profile: PostingProfile,
): RoleDecision {
  const also: Role[] = fit.social > BOUNDS.social / 2 ? [bestOf(fit)] : [];
  return {
    accepted: base.accepted,
    claims: strong,
    role: 'not_social',
    also,
    ...claimOverOtherWork(fit, strong, profile),
  };
}

/** A title that claims a role outright over the duties of another occupation is accused where nothing at all speaks for it, and else unclear. */
function claimOverOtherWork(
  fit: Fit,
  strong: TitleClaim[],
  profile: PostingProfile,
): Pick<RoleDecision, 'verdict' | 'confidence'> {
  if (strong.length === 0)
    return { verdict: 'not_social', confidence: sure('not_social', 1 - fit.social, profile.duties.length) };
  const foreign = fit.untitled < BOUNDS.foreign && isHardlyDigital(profile);
  return foreign
    ? { verdict: 'mislabelled', confidence: sure('mislabelled', 1 - fit.untitled, profile.duties.length) }
    : { verdict: 'unclear', confidence: UNCLEAR_CONFIDENCE };
}

function bestOf(fit: Fit): SocialRole {
  return maxBy([...ROLES], (role) => fit.primary[role] + 0.25 * fit.defended[role]) ?? 'social_media_manager';
}
