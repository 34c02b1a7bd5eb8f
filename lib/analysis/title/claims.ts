import type { SocialRole } from '../../lexicon/categories';
import { lexiconData } from '../../lexicon/lexicon';
import type { Rank, TitlePart } from './parts';

/** A role that a title names, and how sure that is. Offsets point into the title. */
export interface TitleClaim {
  role: SocialRole;
  start: number;
  end: number;
  text: string;
  /** Roles that the same words may also stand for; a posting of that role does not make the title false. */
  or: SocialRole[];
  /** The words alone may mean something outside social media ("community"): no claim when the job is none in social media. */
  weak: boolean;
  /** They stand beside another trade's words ("community" and "apartments"): never accuse such a title. */
  soft: boolean;
}

const TABLE = lexiconData('title-claims') as Record<string, Partial<Record<Rank | 'any', SocialRole>>>;

/** The role that a subject claims together with a rank. */
export function roleOf(subject: string, rank: Rank | undefined): SocialRole | undefined {
  const row = TABLE[subject];
  return (rank && row?.[rank]) ?? row?.any;
}

/**
 * Every role that the parts of a title claim, in its order. Beside a trade ("nurse", "engineer") only what has a rank of its own is claimed: "Receptionist
 * and Social Media Coordinator" is two jobs, "Software Engineer, Social Media" is one.
 */
export function claimsOf(parts: TitlePart[]): TitleClaim[] {
  const isTrade = parts.some((part) => part.kind === 'trade');
  const soft = parts.some((part) => part.kind === 'context');
  const claims = parts.flatMap((part, at) => (isTrade && !isOutright(parts, at) ? [] : claimsAt(parts, part, at)));
  const unsure = claims.map((claim) => ({ ...claim, soft: claim.weak && soft }));
  return unsure.filter((claim, at) => unsure.findIndex((other) => other.role === claim.role) === at);
}

/** Words that mean social media alone, with their rank right behind them or in them. */
function isOutright(parts: TitlePart[], at: number): boolean {
  const part = parts[at];
  return !part?.weak && (part?.kind === 'whole' || parts[at + 1]?.kind === 'rank');
}

function claimsAt(parts: TitlePart[], part: TitlePart, at: number): TitleClaim[] {
  if (part.kind !== 'subject' && part.kind !== 'whole') return [];
  const ranks = ranksOf(parts, at);
  if (part.entry === 'title/social-alone' && ranks.every((rank) => rank === 'do')) return [];
  const or = [...(part.also ?? []), ...charity(parts, part, ranks)];
  const claim = { start: part.start, end: part.end, text: part.text, or, weak: part.weak === true, soft: false };
  if (part.role) return [{ ...claim, role: part.role }];
  const named = part.kind === 'whole' ? [undefined] : ranks.length > 0 ? ranks : [undefined];
  return [...new Set(named.map((rank) => roleOf(part.subject ?? '', rank)))].flatMap((role) =>
    role ? [{ ...claim, role }] : [],
  );
}

/** Ranks that give way to another rank beside them: "Head of Social (student volunteer)". */
const LEARNERS = ['rank/intern', 'rank/volunteer'];

/**
 * The ranks that belong to the subject at `at`: the run of ranks that follows ("... Manager & Strategist"), a leading rank
 * before it ("Head of ..."), and when neither is there, any rank before it ("Coordinator (Social Media)").
 */
function ranksOf(parts: TitlePart[], at: number): Rank[] {
  const ranked = (part: TitlePart) => part.kind === 'rank' && !(LEARNERS.includes(part.entry) && higher);
  const higher = parts.some((part) => part.kind === 'rank' && !LEARNERS.includes(part.entry));
  const after = parts.slice(at + 1).filter(ranked);
  const before = parts.slice(0, at).filter(ranked);
  const leading = before.filter((part) => part.rank === 'lead');
  const first = after[0];
  const run = first
    ? after.filter((part, index) => index === 0 || part.start - (after[index - 1]?.end ?? 0) <= ' and '.length)
    : [];
  const ranks = run.length > 0 ? [...run, ...leading] : before.slice(-1);
  return [...new Set(ranks.flatMap((part) => part.rank ?? []))];
}

/** What a careful reader would let such a title stand for as well. */
function charity(parts: TitlePart[], part: TitlePart, ranks: Rank[]): SocialRole[] {
  const roles: SocialRole[] = [];
  const junior = parts.some((each) => each.level === 'entry' && each !== part);
  if (part.subject === 'social' && ranks.includes('manage') && junior) roles.push('social_media_specialist');
  if (part.subject === 'engagement') roles.push(...engaged(ranks));
  if (ranks.includes('lead')) roles.push('social_media_director');
  // Whoever leads or manages a field plans in it: the duties of a head of analytics are strategy.
  if (part.subject === 'insight' && ranks.some((rank) => rank === 'manage' || rank === 'lead'))
    roles.push('social_media_strategist', 'social_media_director');
  if (ranks.includes('plan')) roles.push('manager_strategist');
  if (part.subject === 'content' && ranks.includes('plan')) roles.push('content_creator', 'social_media_manager');
  // "Content" without "creator" is called whatever plans, makes or manages it.
  if (part.entry === 'title/content')
    roles.push('content_creator', 'social_media_manager', 'social_media_specialist', 'manager_strategist');
  if (ranks.includes('manage') && ranks.includes('plan')) roles.push('manager_strategist');
  return roles;
}

/** "Engagement" is the strategist's word only beside a strategist's rank; a coordinator or manager of it may as well do the work. */
function engaged(ranks: Rank[]): SocialRole[] {
  if (ranks.includes('do') || ranks.includes('make')) return ['community_manager', 'social_media_specialist'];
  return ranks.includes('manage') ? ['community_manager', 'social_media_manager'] : [];
}
