import { describe, expect, it } from 'vitest';
import { employerOf, foldOf } from './employer';

const named = (company: string | null, repo?: string) =>
  employerOf({ id: 'D021', company, source: repo === undefined ? null : { repo } });

/** tools/train/employer.py gives the same: what is fitted there and here must hold out the same employers. */
const EMPLOYERS: [company: string, employer: string, ofThree: number, ofFive: number][] = [
  ['Moss & Finch, Inc.', 'moss finch inc', 0, 3],
  ['moss  finch inc', 'moss finch inc', 0, 3],
  ['Ærø Ølbryggeri A/S', 'ærø ølbryggeri a s', 1, 2],
  ['株式会社メルカリ', '株式会社メルカリ', 0, 4],
  ['O’Neill (UK) Ltd.', 'o neill uk ltd', 2, 0],
  ['Straße 12', 'straße 12', 0, 3],
  ['ΟΔΟΣ', 'οδος', 0, 1],
  ['Acme', 'acme', 1, 2],
];

describe('an employer', () => {
  it.each(EMPLOYERS)('%s is "%s", in fold %i of 3 and %i of 5', (company, employer, ofThree, ofFive) => {
    expect(named(company, 'github.com/fern/jobs')).toBe(employer);
    expect([foldOf(employer, 3), foldOf(employer, 5)]).toEqual([ofThree, ofFive]);
  });

  it('without a name is known by the repository, then by the posting', () => {
    expect(named(null, 'github.com/fern/jobs')).toBe('github com fern jobs');
    expect(named(null)).toBe('d021');
  });

  it('falls into folds of about the same size, and into others with another salt', () => {
    const employers = Array.from({ length: 900 }, (_, at) => `employer ${at}`);
    const sizes = [0, 1, 2].map((fold) => employers.filter((employer) => foldOf(employer, 3) === fold).length);
    for (const size of sizes) expect(Math.abs(size - 300)).toBeLessThan(60);
    const both = employers.filter((employer) => foldOf(employer, 2) === 0 && foldOf(employer, 2, 'inner ') === 0);
    expect(Math.abs(both.length - 225)).toBeLessThan(50);
  });
});
