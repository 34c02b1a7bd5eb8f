import type { Category } from '../../lib/lexicon/categories';

/** A duty whose category is known. */
export interface KnownDuty {
  text: string;
  category: Category;
  second: Category | null;
  /** What the language model says that never saw this employer: a share for each category. */
  means?: readonly number[];
}

/** The labelled duties of one posting, in its order; `real` if an employer published it. */
export interface KnownDuties {
  title: string;
  employer: string;
  real: boolean;
  duties: KnownDuty[];
}
