import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../lib/analysis/analyse';
import type { Posting } from '../lib/analysis/posting';
import { documentOf } from '../lib/cli/dom';
import { textFilePosting } from '../lib/cli/input/text';
import { readPage } from '../lib/reading/read-page';

/** What a fixture after a known fault of reading must come to: one entry of tests/fixtures/faults/expected.json. */
interface Expected {
  file: string;
  /** Fewest and most duties. */
  duties?: [number, number];
  title?: string;
  /** The title holds that, and may hold more. */
  part?: boolean;
  /** The company, or none. */
  company?: string;
  claims?: string[];
  role?: string;
  verdict?: string;
  /** No name holds an entity. */
  decoded?: boolean;
  closed?: boolean;
}

const FOLDER = new URL('fixtures/faults/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');
const expected = JSON.parse(textOf('expected.json')) as Expected[];

function postingOf(file: string): Posting {
  if (extname(file) !== '.html') return textFilePosting(textOf(file), extname(file) === '.md' ? 'markdown' : 'text');
  const page = readPage(documentOf(textOf(file)));
  if (page.kind !== 'posting') throw new Error(`${page.code}: ${page.message}`);
  return page.posting;
}

describe('faults that reading had', () => {
  it.each(expected.filter(({ closed }) => closed))('$file is closed', ({ file }) =>
    expect(readPage(documentOf(textOf(file)))).toMatchObject({ code: 'closed' }),
  );

  it.each(expected.filter(({ closed }) => !closed))('$file', (truth) => {
    const posting = postingOf(truth.file);
    const verdict = analyse(posting);
    const [least, most] = truth.duties ?? [0, Number.POSITIVE_INFINITY];
    expect(verdict.duties.length).toBeGreaterThanOrEqual(least);
    expect(verdict.duties.length).toBeLessThanOrEqual(most);
    if (truth.part) expect(posting.title).toContain(truth.title);
    else if (truth.title) expect(posting.title).toBe(truth.title);
    if (truth.company) expect([truth.company, null]).toContain(posting.company);
    if (truth.decoded) expect(`${posting.title} ${posting.company}`).not.toMatch(/&#?\w+;/);
    const { claims, role, verdict: kind } = truth;
    expect(verdict).toMatchObject({
      ...(claims ? { claims } : {}),
      ...(role ? { role } : {}),
      ...(kind ? { verdict: kind } : {}),
    });
  });
});
