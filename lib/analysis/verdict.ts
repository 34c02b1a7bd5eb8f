import type { Category, Level, Role, SocialRole } from '../lexicon/categories';
import type { Span } from './posting';

/** The words that decided a label, and the lexicon entry that knows them. Offsets point into the posting's text. */
export interface Evidence extends Span {
  entry: string;
  text: string;
}

export interface Duty extends Span {
  text: string;
  category: Category;
  second: Category | null;
  confidence: number;
  /** How likely each category is; sums to 1. Left out where only the label is known, such as when a person has set it. */
  shares?: Mix;
  evidence: Evidence[];
}

/** Something the text says beside its duties: level, reporting line, budget, platform ... `kind` is one of lexicon/signals. */
export interface Signal extends Span {
  kind: string;
  value: string;
  text: string;
}

/** Shares that sum to 1; all 0 when there are no duties. */
export type Mix = Record<Category, number>;

export type VerdictKind = 'match' | 'mislabelled' | 'no_claim' | 'not_social' | 'unclear';

/** A plain sentence with what backs it: indexes into `duties` and stretches of the posting's text. */
export interface Reason {
  text: string;
  duties: number[];
  spans: Span[];
}

/** A role that the title names. Offsets point into the title. */
export interface Claim extends Span {
  role: SocialRole;
  text: string;
}

/** What one cited definition of a role says to this posting. */
export interface DefinitionFinding {
  role: SocialRole;
  id: string;
  /** "R0" ... "R4" or a named source such as "ESCO". */
  source: string;
  /** The source's own title. */
  work: string;
  year: number | null;
  url: string | null;
  /** The definition in our words. */
  says: string;
  accepts: boolean;
  pinned: boolean;
  /** Its conditions, the failed ones first; `met` says which hold. */
  why: (Reason & { met: boolean })[];
}

/** How well a role fits the duties, 0..1, best first. */
export interface RankedRole {
  role: Role;
  fit: number;
  /** A cited definition of it accepts the posting. Always false for `not_social`. */
  accepted: boolean;
}

/** The fewest duties to change until the reading tips over: its role, or with the same role what is said of the title. */
export interface Distance {
  duties: number;
  from: Category;
  to: Category;
  role: Role;
  text: string;
}

/** The smallest change of duties after which some definition of `role` accepts the posting. */
export interface WhatIf {
  role: SocialRole;
  definition: string;
  changes: { from: Category; to: Category; count: number }[];
  text: string;
}

/** A title that is true of the duties as they are. */
export interface BetterTitle {
  title: string;
  role: SocialRole;
}

/** A line that is worth saying beside the verdict: a question, a thing to show, a gap, a warning. `id` is stable, for styling and tests. */
export interface Note extends Reason {
  id: string;
}

/** Another occupation's work inside this posting. */
export interface Job extends Note {
  name: string;
}

/** How well the posting fits what the applicant likes, 0..1. */
export interface PreferenceFit {
  score: number;
  likes: Reason[];
  dislikes: Reason[];
}

/** What a posting turned out to be. Plain JSON: offsets and ids, no nodes. */
export interface Verdict {
  title: string;
  company: string | null;
  claims: SocialRole[];
  role: Role | null;
  also: Role[];
  verdict: VerdictKind;
  confidence: number;
  hybrid: boolean;
  level: Level | null;
  mix: Mix;
  signals: Signal[];
  duties: Duty[];
  /** The same sentences as `because`, as plain text. */
  reasons: string[];
  because: Reason[];
  claimsText: Claim[];
  titleLevel: Level | null;
  /** The other occupation that the title is customary for ("property manager"), if any. */
  titleOccupation: string | null;
  /** Platforms that the title names, then those the text names, most often first. */
  platforms: { name: string; count: number; inTitle: boolean }[];
  /** The one platform the job lives on, or null. */
  platformFocus: string | null;
  /** Every definition of every claimed role and of the roles read, claimed ones first. */
  definitions: DefinitionFinding[];
  ranking: RankedRole[];
  distance: Distance | null;
  /** 0 is pure strategy, 1 is pure execution; null when nothing says. */
  position: number | null;
  horizon: 'short' | 'long' | 'both' | null;
  ownership: 'owns' | 'supports' | 'both' | null;
  whatIf: WhatIf | null;
  betterTitles: BetterTitle[];
  jobsInOne: Job[];
  levelMismatch: Note | null;
  flags: Note[];
  /** For the applicant: what to ask, what to show. */
  questions: Note[];
  portfolio: Note[];
  /** For the hiring manager: what the draft lacks or says badly. */
  gaps: Note[];
  preference: PreferenceFit | null;
  /** Parts that may hold the duties could not be read: it is `unclear` for that reason. */
  incomplete?: boolean;
}

/** What the applicant likes. Empty lists mean "no matter". */
export interface Preference {
  like: Category[];
  dislike: Category[];
  platforms: string[];
  levels: Level[];
}

/** `pin` maps a role to the one definition (its id) to judge that role by. */
export interface JudgeOptions {
  pin?: Partial<Record<SocialRole, string>>;
  preference?: Preference;
}
