import type { Category, Role } from '../../lib/lexicon/categories';
import type { LabelledPosting, ReaderLabels } from './schema';

/** A label as the corpus writes it, `primary` or `primary/secondary`. The schema has made sure that these are categories. */
export function labelOf(written: string): { category: Category; second: Category | null } {
  const [category, second = null] = written.split('/') as [Category, Category?];
  return { category, second };
}

/** Whether two readers labelled a posting, blind to each other. */
export function isReadTwice({ A, B }: Pick<LabelledPosting, 'A' | 'B'>): boolean {
  return A !== undefined && B !== undefined;
}

/** What each reader said of a posting, one or two of them; of a composed posting, what its writer meant. */
export function readersOf({ gold, A, B }: Pick<LabelledPosting, 'gold' | 'A' | 'B'>): ReaderLabels[] {
  const readers = [A, B].filter((reader) => reader !== undefined);
  return readers.length > 0 ? readers : [gold];
}

/** Whether a posting describes a social media job; only duties of those are scored. */
export function isSocial({ gold }: Pick<LabelledPosting, 'gold'>): boolean {
  return gold.role !== 'not_social';
}

/** Every role that gold or a reader gives a posting. */
export function defendedRoles(posting: LabelledPosting): Set<Role> {
  return new Set([posting.gold, ...readersOf(posting)].flatMap(({ role, also }) => [role, ...also]));
}
