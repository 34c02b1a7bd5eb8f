import type { Category, Level, Role, SocialRole } from '../../lexicon/categories';
import { roleData } from '../role/definitions';

/** What a duty of each category does, to be read after a number of duties. */
export const DOES: Record<Category, string> = {
  execution: 'make, publish or run content',
  strategy: 'decide, plan or lead',
  community: 'look after people',
  ads: 'run paid campaigns',
  analytics: 'measure or research',
  other: 'are about something else',
};

/** The same of one duty alone. */
const DOES_ONE: Record<Category, string> = {
  execution: 'makes, publishes or runs content',
  strategy: 'decides, plans or leads',
  community: 'looks after people',
  ads: 'runs paid campaigns',
  analytics: 'measures or researches',
  other: 'is about something else',
};

/** "9 of 12 duties make, publish or run content". */
export function dutiesDo(category: Category, count: number, all: number): string {
  return `${ofDuties(count, all)} ${count === 1 || count === 0 ? DOES_ONE[category] : DOES[category]}`;
}

/** Each category as a noun. */
export const WORK: Record<Category, string> = {
  execution: 'making and running content',
  strategy: 'strategy',
  community: 'community work',
  ads: 'paid campaigns',
  analytics: 'measuring and research',
  other: 'other work',
};

export const LEVEL_NAMES: Record<Level, string> = {
  entry: 'entry level',
  mid: 'mid level',
  senior: 'senior level',
  lead: 'lead level',
  executive: 'executive level',
};

/** The name of a role as people say it. */
export function roleName(role: Role): string {
  return role === 'not_social' ? 'not a social media job' : roleData(role as SocialRole).name;
}

/** "9 of 12 duties", "all 4 duties", "no duty". */
export function ofDuties(count: number, all: number): string {
  if (count === 0) return 'no duty';
  if (count === all) return all === 1 ? 'the only duty' : `all ${all} duties`;
  return `${count} of ${all} duties`;
}

/** "a", "a and b", "a, b or c". */
export function listed(items: string[], word: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** With a capital at the start and a full stop at the end. */
export function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
