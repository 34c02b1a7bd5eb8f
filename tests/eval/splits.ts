import type { Corpus } from '../../tools/corpus/corpus';
import { employerOf } from '../../tools/corpus/employer';
import type { OtherPosting } from '../../tools/corpus/schema';
import { shuffled } from '../../tools/corpus/seeded';

/** Share of the postings that a split holds out. */
export const HELD_OUT_SHARE = 0.3;

/** What a model may learn from, and what it is measured on. */
export interface Split {
  seed: number;
  train: Corpus;
  test: Corpus;
}

/** Splits a corpus by employer, `count` times: labelled postings and those of other occupations alike. */
export function splitsOf(corpus: Corpus, count: number): Split[] {
  const everything: OtherPosting[] = [...corpus.postings, ...corpus.others];
  return Array.from({ length: count }, (_, at) => {
    const out = heldOut(everything.map(employerOf), at + 1);
    const part = (isHeld: boolean): Corpus => ({
      ...corpus,
      postings: corpus.postings.filter((posting) => out.has(employerOf(posting)) === isHeld),
      others: corpus.others.filter((posting) => out.has(employerOf(posting)) === isHeld),
    });
    return { seed: at + 1, train: part(false), test: part(true) };
  });
}

/** Employers who have together at least `held` of the postings, drawn by chance. `employers`: one a posting. */
export function heldOut(employers: string[], seed: number, held = HELD_OUT_SHARE): Set<string> {
  const out = new Set<string>();
  let count = 0;
  for (const employer of shuffled([...new Set(employers)].sort(), seed)) {
    if (count >= held * employers.length) break;
    out.add(employer);
    count += employers.filter((other) => other === employer).length;
  }
  return out;
}
