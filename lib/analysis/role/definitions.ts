import type { Category, Level, SocialRole } from '../../lexicon/categories';
import { ROLES } from '../../lexicon/categories';
import { lexiconData } from '../../lexicon/lexicon';
import type { JudgeOptions, Mix } from '../verdict';
import type { Fact } from './facts';

/** One thing that a definition asks for. Fields as in lexicon/roles; exactly one kind of question each. */
export interface Condition {
  /** The sum of these shares lies at or above `atLeast`, at or below `atMost`. */
  share?: Category[];
  /** At least `atLeast` of these categories occur. */
  kinds?: Category[];
  atLeast?: number;
  atMost?: number;
  /** One of these facts is in the text. */
  anyFact?: Fact[];
  /** The level, where one is known, is none of these. */
  notLevel?: Level[];
}

/** A cited definition of a role. */
export interface Definition {
  id: string;
  source: string;
  says: string;
  when: Condition[];
}

/** A thing to show in an application, and the guide that says so. */
export interface Showpiece {
  show: string;
  source: string;
}

/** Everything lexicon/roles knows of a role. */
export interface RoleData {
  role: SocialRole;
  name: string;
  does: string;
  /** The mix of a textbook posting of this role, and the facts its text shows; keeps rare roles within reach of the model. */
  typical: Omit<Mix, 'other'>;
  typicalFacts: Fact[];
  titles: Record<Level, string[]>;
  definitions: Definition[];
  portfolio: Showpiece[];
}

/** A work that definitions are taken from. */
export interface Source {
  id: string;
  work: string;
  publisher: string;
  year: number | null;
  url: string | null;
}

const DATA = new Map(ROLES.map((role) => [role, lexiconData(`roles/${role}`) as RoleData]));
const SOURCES = (lexiconData('roles/sources') as { sources: Source[] }).sources;

/** What the lexicon knows of a role. */
export function roleData(role: SocialRole): RoleData {
  const data = DATA.get(role);
  if (!data) throw new Error(`lexicon/roles/${role}.yaml is missing. Run "npm run lexicon".`);
  return data;
}

/** The work that a definition or a showpiece cites by id. */
export function sourceOf(id: string): Source {
  return SOURCES.find((source) => source.id === id) ?? { id, work: id, publisher: '', year: null, url: null };
}

/** What a source is called in a sentence: its publisher, else the quoted title of the work. */
export function sourceName(id: string): string {
  const { publisher, work } = sourceOf(id);
  return publisher && publisher !== 'publisher not known' ? publisher : `"${work}"`;
}

/** The definitions a role is judged by: all, or the pinned one. */
export function definitionsOf(role: SocialRole, pin: JudgeOptions['pin'] = {}): Definition[] {
  const { definitions } = roleData(role);
  const pinned = definitions.filter((definition) => definition.id === pin[role]);
  return pinned.length > 0 ? pinned : definitions;
}
