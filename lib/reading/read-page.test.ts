import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../cli/dom';
import { readPage } from './read-page';

/** What a fixture page must be read as: one entry of tests/fixtures/pages/expected.json. */
interface Expected {
  file: string;
  kind: string;
  url?: string;
  title?: string;
  company?: string | null;
  duties?: string[];
  board?: string | null;
  /** It must be read with the board tables off, too. */
  generic?: boolean;
  /** Only its structured data holds the text. */
  shell?: boolean;
  code?: string;
}

const PAGES = new URL('../../tests/fixtures/pages/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, PAGES), 'utf8');
const expected = JSON.parse(textOf('expected.json')) as Expected[];
const postings = expected.filter(({ kind }) => kind === 'posting');

/** Words of the fixtures that stand outside the open posting. */
const ELSEWHERE =
  /Oak Books|Pastry|Similar jobs|All rights|Country 3|Privacy policy|Self-Identification|Follow us|registered in/;

function read({ file, url }: Expected, boards: boolean) {
  return readPage(documentOf(textOf(file)), { boards, ...(url ? { url } : {}) });
}

function checkPosting(page: ReturnType<typeof readPage>, { title, duties = [], shell }: Expected) {
  if (page.kind !== 'posting') throw new Error(`${page.code}: ${page.message}`);
  const { posting } = page;
  expect(posting.title).toBe(title);
  const items = posting.blocks
    .filter(({ kind }) => kind === 'item')
    .map(({ start, end }) => posting.text.slice(start, end));
  if (shell) for (const duty of duties) expect(posting.text).toContain(duty);
  else expect(items).toEqual(expect.arrayContaining(duties));
  expect(posting.text).not.toMatch(ELSEWHERE);
  return page;
}

describe('pages with a posting', () => {
  it.each(postings)('$file, by its board', (truth) => {
    const page = checkPosting(read(truth, true), truth);
    expect(page.posting.company).toBe(truth.company);
    expect(page.board ?? null).toBe(truth.board);
  });

  it.each(postings.filter(({ generic }) => generic))('$file, board tables off', (truth) => {
    const { company } = checkPosting(read(truth, false), truth).posting;
    expect([truth.company, null]).toContain(company);
  });
});

describe('pages without a posting', () => {
  it.each(expected.filter(({ kind }) => kind !== 'posting'))('$file', (truth) => {
    const page = read(truth, true);
    expect(page).toMatchObject({ kind: truth.kind, code: truth.code });
    expect(page.kind !== 'posting' && page.message.length).toBeGreaterThan(20);
  });
});

describe('bad input', () => {
  const posting = (inner: string) =>
    `<title>Editor at Fen</title>${inner}<h1>Editor</h1><a href="/apply">Apply</a><h2>What you will do</h2><ul><li>Write the pages of the paper</li></ul>` +
    '<h2>Requirements</h2><ul><li>Two years of experience in the trade</li></ul><p>We are looking for a person who reads a lot and writes every day, and who knows the town.</p>';

  it('reads past deep nesting, many nodes and broken structured data', () => {
    const deep = `${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}`;
    const bomb = `<script type="application/ld+json">{"@type":"JobPosting","x":${'['.repeat(100_000)}</script>`;
    const many = '<div><span>a</span></div>'.repeat(20_000);
    for (const inner of [deep, bomb, many]) {
      expect(readPage(documentOf(posting(inner)))).toMatchObject({ kind: 'posting', posting: { title: 'Editor' } });
    }
  });

  it('takes a hostile title for the text it is', () => {
    const html = posting('').replaceAll('<h1>Editor', '<h1>Editor &lt;img src=x onerror=alert(1)&gt; \u202etxet');
    const page = readPage(documentOf(html));
    expect(page.kind === 'posting' && page.posting.title).toBe('Editor <img src=x onerror=alert(1)> txet');
  });

  it('shortens what calls itself by a name of a million letters', () => {
    const page = readPage(documentOf(posting('').replace('<h1>Editor', `<h1>${'Editor '.repeat(150_000)}`)));
    expect(page.kind !== 'posting' || page.posting.title.length <= 200).toBe(true);
  });

  it('says that a text is longer than any posting', () => {
    const html = posting('').replace(
      '<li>Write',
      `<li>Plan the pages</li>${'<li>Print a page of the paper</li>'.repeat(5000)}<li>Write`,
    );
    expect(readPage(documentOf(html))).toMatchObject({ kind: 'no_posting', code: 'too_long' });
  });

  it('says that an empty document shows nothing', () => {
    expect(readPage(documentOf(''))).toMatchObject({ kind: 'unreadable', code: 'empty' });
  });
});
