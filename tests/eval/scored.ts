import type { Category } from '../../lib/lexicon/categories';
import { headingOf, isSocial, type LabelledPosting, labelOf, unitText } from '../../tools/corpus/corpus';

/** A duty that is scored, with every reader's label of it. */
export interface ScoredDuty {
  posting: LabelledPosting;
  unit: string;
  text: string;
  heading: string | null;
  gold: Category;
  second: Category | null;
  /** The two readers' primary labels, or null when only one read the posting. */
  readers: [Category, Category] | null;
  /** Every label that some reader gave, primary or secondary. */
  acceptable: Set<string>;
}

/** Units that every reader of the posting calls a duty, in postings that describe a social media job. */
export function scoredDuties(postings: LabelledPosting[]): ScoredDuty[] {
  return postings.filter(isSocial).flatMap((posting) =>
    Object.entries(posting.gold.duties)
      .filter(([unit]) => !isOptional(posting, unit))
      .map(([unit, written]) => scored(posting, unit, written)),
  );
}

function isOptional({ gold, A, B }: LabelledPosting, unit: string): boolean {
  return (
    gold.optional?.[unit] !== undefined ||
    A.duties[unit] === undefined ||
    (B !== undefined && B.duties[unit] === undefined)
  );
}

function scored(posting: LabelledPosting, unit: string, written: string): ScoredDuty {
  const { A, B } = posting;
  const labels = [written, A.duties[unit], B?.duties[unit]].filter((label) => label !== undefined);
  const readers = B ? [A.duties[unit], B.duties[unit]].map((label) => labelOf(label ?? '').label) : null;
  const { label: gold, second } = labelOf(written);
  return {
    posting,
    unit,
    text: unitText(posting, unit),
    heading: headingOf(posting, unit),
    gold,
    second,
    readers: readers as [Category, Category] | null,
    acceptable: new Set(labels.flatMap((label) => label.split('/'))),
  };
}
