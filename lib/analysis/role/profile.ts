import { stemmer } from 'stemmer';
import type { Level, SocialRole } from '../../lexicon/categories';
import type { Token } from '../../lexicon/tokens';
import { digitalWords } from '../signals/read';
import type { TitleReading } from '../title/read';
import type { Duty, Mix, Signal } from '../verdict';
import { type RoleData, roleData } from './definitions';
import type { Fact } from './facts';
import { countsOf, SOCIAL_CATEGORIES, sharesOf } from './mix';

/** A posting as the definitions of roles look at it. */
export interface PostingProfile {
  duties: Duty[];
  signals: Signal[];
  /** Expected duties of each category. */
  counts: Mix;
  /** Shares among the five categories, `other` left out. */
  shares: Mix;
  /** How many duties are of the five categories, expected. */
  size: number;
  facts: Map<Fact, Signal[]>;
  /** Of each duty: how clearly it is about digital channels or an online audience, 0..1. */
  digital: number[];
  level: Level | null;
  /** The stems of the words of all duties, each once. */
  words: ReadonlySet<string>;
}

/**
 * Looks at a posting. `words` are those of each duty, one for one. `level` is what text and title say together; `title` only backs a leading level where it claims no
 * role itself.
 */
export function profileOf(
  duties: Duty[],
  words: readonly (readonly Token[])[],
  signals: Signal[],
  level: Level | null,
  title: TitleReading,
): PostingProfile {
  const digital = words.map((tokens) => clarity(digitalWords(tokens)));
  return { signals, level, words: stemsOf(words), facts: factsOf(signals, level, title), digital, ...mixed(duties) };
}

/** The same posting with other labels on its duties, one for one. */
export function relabelled(profile: PostingProfile, duties: Duty[]): PostingProfile {
  return { ...profile, ...mixed(duties) };
}

/** The same posting without one of its duties. */
export function withoutDuty(profile: PostingProfile, at: number): PostingProfile {
  const others = <T>(items: readonly T[]) => items.filter((_, other) => other !== at);
  return { ...profile, digital: others(profile.digital), ...mixed(others(profile.duties)) };
}

/** The same posting with one duty more, spread as a textbook posting of the role spreads its duties. */
export function withOneMore(profile: PostingProfile, role: SocialRole): PostingProfile {
  const { typical } = roleData(role);
  return {
    ...profile,
    ...counted({ ...profile.counts, ...mapped((category) => profile.counts[category] + typical[category]) }),
  };
}

function mapped(count: (category: keyof RoleData['typical']) => number): RoleData['typical'] {
  return Object.fromEntries(SOCIAL_CATEGORIES.map((category) => [category, count(category)])) as RoleData['typical'];
}

function mixed(duties: Duty[]): Pick<PostingProfile, 'duties' | 'counts' | 'size' | 'shares'> {
  return { duties, ...counted(countsOf(duties)) };
}

function counted(counts: Mix): Pick<PostingProfile, 'counts' | 'size' | 'shares'> {
  const size = SOCIAL_CATEGORIES.reduce((sum, category) => sum + counts[category], 0);
  return { counts, size, shares: sharesOf(counts, SOCIAL_CATEGORIES) };
}

/** Stems after Porter (1980) of words of three letters and more. */
function stemsOf(lines: readonly (readonly Token[])[]): Set<string> {
  const words = new Set(lines.flatMap((tokens) => tokens.map(({ norm }) => norm)));
  return new Set([...words].filter((word) => /^\p{L}{3,}$/u.test(word)).map((word) => stemmer(word)));
}

function clarity(words: number): number {
  return words === 0 ? 0 : words === 1 ? 0.7 : 1;
}

function factsOf(signals: Signal[], level: Level | null, title: TitleReading): Map<Fact, Signal[]> {
  const facts = new Map<Fact, Signal[]>();
  const put = (fact: Fact, backing: Signal[]) => backing.length > 0 && facts.set(fact, backing);
  const of = (kind: string, value?: string) =>
    signals.filter((each) => each.kind === kind && (!value || each.value === value));
  put('people', of('people'));
  put('budget', of('budget'));
  put('departments', of('collaboration', 'leaders'));
  put('senior_reporting', of('reports_to', 'senior'));
  put('kpi', of('kpi'));
  put('persona', of('persona'));
  put('endorsement', of('endorsement'));
  put('own_audience', ownAudience(of('persona'), of('endorsement')));
  if (of('content_focus').length > 2) put('content_focus', of('content_focus'));
  if (leads(level, signals, title)) facts.set('lead_level', of('level'));
  return facts;
}

/**
 * The person promotes with an audience of their own. One turn of phrase says little, and whoever is seen for a brand need have no audience: beside words for
 * an own audience there must be another wording, or a promoted product.
 */
function ownAudience(persona: Signal[], endorsement: Signal[]): Signal[] {
  const wordings = new Set(persona.map(({ text }) => text.toLowerCase()));
  const isOwn = persona.some(({ value }) => value === 'own audience');
  return isOwn && (wordings.size > 1 || endorsement.length > 0) ? [...persona, ...endorsement] : [];
}

/** A title that claims a role is on trial and cannot testify; one that claims none may say that the job leads. */
function leads(level: Level | null, signals: Signal[], title: TitleReading): boolean {
  const high = level === 'lead' || level === 'executive';
  const spoken = signals.some((each) => each.kind === 'level' && each.value === 'executive');
  return spoken || (high && title.claims.length === 0);
}
