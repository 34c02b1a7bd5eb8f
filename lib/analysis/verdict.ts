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
  evidence: Evidence[];
}

/** Something the text says beside its duties: level, reporting line, budget, platform ... */
export interface Signal extends Span {
  kind: string;
  value: string;
  text: string;
}

/** Shares that sum to 1; all 0 when there are no duties. */
export type Mix = Record<Category, number>;

export type VerdictKind = 'match' | 'mislabelled' | 'no_claim' | 'not_social' | 'unclear';

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
  reasons: string[];
}
