import type { Category } from '../../lexicon/categories';
import type { Duty } from '../verdict';

/** What a duty is called. */
type Label = { category: Category; second: Category | null } & Partial<Pick<Duty, 'confidence'>>;

/** A duty under a label that is not the classifier's own: a person's, an entry's, a supposed one. The classifier's shares say nothing about it. */
export function withLabel({ shares: _, ...duty }: Duty, label: Label): Duty {
  return { ...duty, ...label };
}
