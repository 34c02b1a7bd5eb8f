import { ROLES, type Role, type SocialRole } from '../../lexicon/categories';
import type { TitleClaim } from '../title/claims';
import type { JudgeOptions, VerdictKind } from '../verdict';
import { BOUNDS } from './bounds';
import { accepts } from './conditions';
import { sure, UNSURE } from './confidence';
import { definitionsOf } from './definitions';
import type { Look } from './look';
import type { Fit } from './model';
import type { Picture } from './picture';
import { type Answer, accused, defensible, hybridOf, isFalse, match, maxBy } from './trial';

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

/** Decides what a posting is. Charitable to titles: whatever is unclear is never an accusation. */
export function decide(look: Look, fit: Fit, pin: JudgeOptions['pin'] = {}): Decision {
  const { title, picture } = look;
  const accepted = new Set(
    ROLES.filter((role) => definitionsOf(role, pin).some((definition) => accepts(definition, picture))),
  );
  const count = picture.duties.length;
  const strong = title.claims.filter((claim) => !claim.weak);
  const base = { claims: title.claims, accepted };
  if (count < BOUNDS.tooFew) return { ...base, ...empty(title.claims, title.trade) };
  if (isOther(look, fit)) return notSocial(base, fit, strong, picture);
  const best = bestOf(fit);
  const also = defensible(fit, best);
  if (title.claims.length === 0)
    return { ...base, verdict: 'no_claim', role: best, also, confidence: sure('no_claim', fit.defended[best], count) };
  const trial = { claims: title.claims, picture, fit, pin };
  return { ...base, ...(isFalse(trial) ? accused(trial) : match(trial, hybridOf(title.claims, accepted) ?? best)) };
}

/**
 * The job is none in social media. A title that claims a role in it outright gets the benefit of the doubt when enough of the duties belong to the five
 * categories and enough of them speak of digital channels or an audience.
 */
function isOther(look: Look, fit: Fit): boolean {
  const { title, picture } = look;
  if (isFace(picture)) return false;
  const least = title.trade ? BOUNDS.trade : title.claims.length === 0 ? BOUNDS.unclaimed : BOUNDS.social;
  const strong = title.claims.some((claim) => !claim.weak);
  if (!strong) return fit.social < least;
  if (isMute(picture) || fit.untitled < BOUNDS.foreign) return true;
  return fit.social < least && picture.size < BOUNDS.part * picture.duties.length;
}

/** Whoever promotes with an own audience is an influencer by definition, however little the duties speak of channels. */
function isFace(picture: Picture): boolean {
  return (
    picture.facts.has('own_audience') && definitionsOf('influencer').some((definition) => accepts(definition, picture))
  );
}

/** Hardly any duty speaks of digital channels or an audience. */
function isMute({ digital, duties }: Picture): boolean {
  const said = digital.reduce((sum, each) => sum + each, 0);
  return duties.length >= BOUNDS.accusable && said < BOUNDS.mute * duties.length;
}

function empty(claims: TitleClaim[], trade: boolean): Answer {
  if (trade) return { verdict: 'not_social', role: 'not_social', also: [], confidence: sure('not_social', 0, 0) };
  return {
    verdict: 'unclear',
    role: claims[0]?.role ?? null,
    also: claims.slice(1).map((claim) => claim.role),
    confidence: UNSURE,
  };
}

function notSocial(
  base: Pick<Decision, 'claims' | 'accepted'>,
  fit: Fit,
  strong: TitleClaim[],
  picture: Picture,
): Decision {
  const also: Role[] = fit.social > BOUNDS.social / 2 ? [bestOf(fit)] : [];
  return { accepted: base.accepted, claims: strong, role: 'not_social', also, ...pretence(fit, strong, picture) };
}

/** A title that claims a role outright over the duties of another occupation is accused where nothing at all speaks for it, and else unclear. */
function pretence(fit: Fit, strong: TitleClaim[], picture: Picture): Pick<Decision, 'verdict' | 'confidence'> {
  if (strong.length === 0)
    return { verdict: 'not_social', confidence: sure('not_social', 1 - fit.social, picture.duties.length) };
  const foreign = fit.untitled < BOUNDS.foreign && isMute(picture);
  return foreign
    ? { verdict: 'mislabelled', confidence: sure('mislabelled', 1 - fit.untitled, picture.duties.length) }
    : { verdict: 'unclear', confidence: UNSURE };
}

function bestOf(fit: Fit): SocialRole {
  return maxBy([...ROLES], (role) => fit.primary[role] + 0.25 * fit.defended[role]) ?? 'social_media_manager';
}
