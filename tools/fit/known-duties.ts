import type { Category } from '../../lib/lexicon/categories';

/** A duty whose category is known. */
export interface KnownDuty {
  text: string;
  category: Category;
  second: Category | null;
}

/** The labelled duties of one posting, in its order; `real` if an employer published it. */
export interface KnownDuties {
  title: string;
  employer: string;
  real: boolean;
  duties: KnownDuty[];
}
