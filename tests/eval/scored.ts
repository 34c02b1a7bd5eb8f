import type { Category } from '../../lib/lexicon/categories';
import { isReadTwice, isSocial, labelOf, readersOf } from '../../tools/corpus/labels';
import type { LabelledPosting } from '../../tools/corpus/schema';
import { unitText } from '../../tools/corpus/units';

/** A duty that is scored, with every reader's label of it. */
export interface ScoredDuty {
  posting: LabelledPosting;
  unit: string;
  text: string;
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
      .filter(([unit]) => isAgreed(posting, unit))
      .map(([unit, written]) => scored(posting, unit, written)),
  );
}

function isAgreed(posting: LabelledPosting, unit: string): boolean {
  return (
    posting.gold.optional?.[unit] === undefined && readersOf(posting).every(({ duties }) => duties[unit] !== undefined)
  );
}

function scored(posting: LabelledPosting, unit: string, written: string): ScoredDuty {
  const labels = readersOf(posting).map(({ duties }) => duties[unit] ?? written);
  const [a = written, b = written] = labels;
  const { category, second } = labelOf(written);
  return {
    posting,
    unit,
    text: unitText(posting.units[Number(unit)] ?? ''),
    gold: category,
    second,
    readers: isReadTwice(posting) ? [labelOf(a).category, labelOf(b).category] : null,
    acceptable: new Set([written, ...labels].flatMap((label) => label.split('/'))),
  };
}
