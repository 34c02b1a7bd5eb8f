import { ROLES, type Role, type SocialRole } from '../lexicon/categories';
import { adviceOf } from './explain/advice';
import { distanceOf, whatIfOf } from './explain/change';
import { findingsOf } from './explain/findings';
import { jobsInOne } from './explain/jobs';
import { preferenceFit } from './explain/preference';
import { reasonsFor, rolesShown } from './explain/reasons';
import { horizonOf, ownershipOf, platformFocusOf, platformsOf, positionOf } from './explain/stance';
import type { Posting } from './posting';
import { UNCLEAR_CONFIDENCE } from './role/confidence';
import { decide } from './role/decide';
import type { RoleDecision } from './role/decision';
import { roleData } from './role/definitions';
import { noMix, sharesOf } from './role/mix';
import { type Fit, fitOf, type RoleWeights, SHIPPED } from './role/model';
import { type PostingReading, readingOf } from './role/posting-reading';
import { readSignals } from './signals/read';
import type { Duty, JudgeOptions, Mix, Note, RankedRole, Reason, Verdict } from './verdict';

/**
 * Adds classified duties up to a role and compares it with the title. Offsets in the answer point into `posting.text`. `weights` replaces the
 * shipped numbers of the role model, for evaluation.
 */
export function judge(
  posting: Posting,
  duties: Duty[],
  options: JudgeOptions = {},
  weights: RoleWeights = SHIPPED,
): Verdict {
  const reading = readingOf(posting, duties);
  const fit = fitOf(reading.profile, reading.title, weights);
  const decided = decide(reading, fit, options.pin);
  const decision = posting.incomplete ? undecided(decided) : decided;
  const because = [...(posting.incomplete ? [CLOSED] : []), ...reasonsFor(reading, decision, options.pin)];
  return {
    ...outcomeOf(posting, reading, decision),
    duties,
    because,
    reasons: because.map(({ text }) => text),
    definitions: findingsOf(rolesShown(decision), reading.profile, options.pin),
    ranking: rankingOf(fit, decision),
    distance: duties.length > 0 ? distanceOf(reading, decision, options.pin, weights) : null,
    whatIf:
      decision.verdict === 'mislabelled'
        ? whatIfOf(
            decision.claims.map((claim) => claim.role),
            reading.profile,
            options.pin,
          )
        : null,
    betterTitles: betterTitles(decision, reading),
    ...stance(posting, reading),
    ...advice(reading, decision, options),
    ...(posting.incomplete ? { incomplete: true } : {}),
  };
}

/** Said of a posting that is not judged, since its duties may stand where nobody has read. */
const CLOSED: Reason = { text: 'Some sections are closed. Open them and read again.', duties: [], spans: [] };

/** A part is never judged as the whole: the best guess stays, the verdict does not. */
const undecided = (decision: RoleDecision): RoleDecision => ({
  ...decision,
  verdict: 'unclear',
  confidence: UNCLEAR_CONFIDENCE,
});

type DecidedKeys =
  | 'title'
  | 'company'
  | 'claims'
  | 'role'
  | 'also'
  | 'verdict'
  | 'confidence'
  | 'hybrid'
  | 'level'
  | 'mix'
  | 'signals';
type TitleKeys = 'claimsText' | 'titleLevel' | 'titleOccupation';

function outcomeOf(
  { title, company }: Posting,
  reading: PostingReading,
  decision: RoleDecision,
): Pick<Verdict, DecidedKeys | TitleKeys> {
  const { role, also, verdict, claims } = decision;
  const mix = sharesOf(plainCounts(reading.profile.duties));
  return {
    title,
    company,
    claims: [...new Set(claims.map((claim) => claim.role))],
    role,
    also: [...new Set(also)].filter((each) => each !== role),
    verdict,
    confidence: Math.round(100 * Math.min(1, Math.max(0, decision.confidence))) / 100,
    hybrid: isHybrid(role, mix),
    level: reading.profile.level,
    mix,
    signals: reading.profile.signals,
    claimsText: claims.map(({ role: claimed, start, end, text }) => ({ role: claimed, start, end, text })),
    titleLevel: reading.title.level,
    titleOccupation: reading.title.occupation,
  };
}

/** The mix that people see counts duties by their first act, so that it can be checked by counting. */
function plainCounts(duties: Duty[]): Mix {
  const counts = noMix();
  for (const { category } of duties) counts[category] += 1;
  return counts;
}

function isHybrid(role: Role | null, mix: Mix): boolean {
  if (role === 'manager_strategist') return true;
  const [first = 0, second = 0] = [mix.execution, mix.strategy, mix.community, mix.ads, mix.analytics].sort(
    (a, b) => b - a,
  );
  return role !== 'not_social' && role !== null && second >= 0.25 && first - second <= 0.08;
}

function rankingOf(fit: Fit, { accepted }: RoleDecision): RankedRole[] {
  const social = ROLES.map(
    (role): RankedRole => ({ role, fit: fit.social * fit.defended[role], accepted: accepted.has(role) }),
  );
  return [...social, { role: 'not_social' as const, fit: 1 - fit.social, accepted: false }].sort(
    (a, b) => b.fit - a.fit,
  );
}

function betterTitles({ role, also, verdict }: RoleDecision, { profile }: PostingReading): Verdict['betterTitles'] {
  if (role === null || role === 'not_social' || verdict === 'match') return [];
  const roles = [role, ...also.filter((each): each is SocialRole => each !== 'not_social')].slice(0, 2) as SocialRole[];
  return roles.flatMap((each) => roleData(each).titles[profile.level ?? 'mid'].map((title) => ({ title, role: each })));
}

function stance(
  { title }: Posting,
  { profile }: PostingReading,
): Pick<Verdict, 'platforms' | 'platformFocus' | 'position' | 'horizon' | 'ownership'> {
  const platforms = platformsOf(readSignals(title.slice(0, 300)), profile.signals);
  return {
    platforms,
    platformFocus: platformFocusOf(platforms),
    position: positionOf(profile.shares),
    horizon: horizonOf(profile.signals),
    ownership: ownershipOf(profile.signals),
  };
}

type AdviceKeys = 'jobsInOne' | 'levelMismatch' | 'flags' | 'questions' | 'portfolio' | 'gaps' | 'preference';

function advice(
  reading: PostingReading,
  { role }: RoleDecision,
  { preference }: JudgeOptions,
): Pick<Verdict, AdviceKeys> {
  const { profile } = reading;
  const jobsFound = role === 'not_social' ? [] : jobsInOne(profile.duties, profile.signals);
  const list = (name: 'questions' | 'gaps' | 'flags') =>
    role === 'not_social' ? [] : adviceOf(name, profile, role, jobsFound);
  const flags = list('flags');
  const offer = {
    duties: profile.duties,
    mix: profile.shares,
    platforms: platformsOf([], profile.signals),
    level: profile.level,
  };
  return {
    jobsInOne: jobsFound,
    levelMismatch: flags.find(({ id }) => id === 'flag/entry-strategy' || id === 'flag/people-entry') ?? null,
    flags,
    questions: list('questions'),
    portfolio:
      role === null || role === 'not_social'
        ? []
        : roleData(role).portfolio.map((piece, at) => showpiece(role, piece, at)),
    gaps: list('gaps'),
    preference: preference ? preferenceFit(preference, offer) : null,
  };
}

function showpiece(role: SocialRole, { show, source }: { show: string; source: string }, at: number): Note {
  return { id: `portfolio/${role}/${at + 1}`, text: `${show} (${source})`, duties: [], spans: [] };
}
