import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis/analyse';
import { classify } from '../../lib/analysis/classify/classify';
import { blocksOf } from '../../lib/analysis/text/blocks';
import { documentOf } from '../../lib/cli/dom';
import type { Entry } from '../../lib/lexicon/entry';
import { ENTRIES } from '../../lib/lexicon/generated';
import { readPage } from '../../lib/reading/read-page';
import { took } from '../took';

/** Inputs that make careless patterns take exponential or quadratic time. */
const NASTY: [string, string][] = [
  ['dots', '......'],
  ['blanks', '      '],
  ['line breaks', '\n\n'],
  ['opening brackets', '((('],
  ['quotes', '"\''],
  ['hyphens', 'a-'],
  ['slashes', 'a/b/'],
  ['commas', ', and '],
  ['bullets', '- '],
  ['stars', '** '],
  ['hashes', '# #\n'],
  ['numbers', '1. 2) '],
  ['years', '3+ years '],
  ['verbs', 'manage and lead or '],
  ['one word', 'community'],
  ['tags', '<a <b '],
  ['comments', '<!-- '],
  ['emoji', '👩‍🚀'],
  ['marks without width', '\u200b\u0301'],
  ['half pairs', '\ud800'],
];
const SIZE = 200_000;
/** Linear work takes well under a second for this size; quadratic work takes minutes. */
const MOST = 8_000;

describe.each(NASTY)('%s without end', (_name, piece) => {
  const text = piece.repeat(Math.ceil(SIZE / piece.length));

  it('take time in proportion', { timeout: 60_000 }, () => {
    for (const format of ['text', 'markdown'] as const) {
      const posting = () => ({ title: text.slice(0, 20_000), company: null, text, blocks: blocksOf(text, format) });
      expect(took(() => analyse(posting()))).toBeLessThan(MOST);
    }
    expect(took(() => classify(text))).toBeLessThan(MOST);
  });
});

it('the words of every entry of the lexicon take time in proportion', { timeout: 60_000 }, () => {
  const words = ENTRIES.map((entry) => (entry as Entry).words.flat().join(' ')).join(' ');
  expect(ENTRIES.length).toBeGreaterThan(300);
  const text = words.repeat(Math.ceil(SIZE / words.length));
  expect(took(() => analyse({ title: 'Host', company: null, text, blocks: blocksOf(text, 'text') }))).toBeLessThan(
    MOST,
  );
});

const described = (description: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Host', description })}</script><h1>Host</h1>`;

/** Pieces at which the patterns of boards for titles have many ways to split. */
const SPLITS = [' @  ', ' at A', ' - ', ' Careers - s', ' | e', ': :', ' at (', ' HIRING | IN I', '\t', '|'];
const ADDRESSES = [
  'https://boards.greenhouse.io/a/jobs/1',
  'https://jobs.lever.co/a/1',
  'https://jobs.ashbyhq.com/a/1',
  'https://www.linkedin.com/jobs/view/1',
  'https://www.workatastartup.com/jobs/1',
  'https://weworkremotely.com/remote-jobs/a',
];

it.each(SPLITS)('titles full of "%s" take time in proportion on every board', { timeout: 60_000 }, (piece) => {
  const title = `Job Application for N${piece.repeat(Math.ceil(100_000 / piece.length))}.`;
  for (const url of ADDRESSES) {
    const document = documentOf(`<title>${title}</title><h1>${title}</h1><ul><li>Film reels<li>Edit photos</ul>`);
    expect(took(() => readPage(document, { url }))).toBeLessThan(MOST);
  }
});

describe('pages without end', () => {
  it.each([
    ['nesting', `${'<div>'.repeat(5_000)}Host`],
    ['elements', '<li>Film reels</li>'.repeat(20_000)],
    ['structured data', `<script type="application/ld+json">${'['.repeat(50_000)}</script><h1>Host</h1>`],
    ['open tags in structured data', described('<a'.repeat(75_000))],
    [
      'blanks in structured data',
      `<script type="application/ld+json">"@type":${'\t'.repeat(150_000)}:</script><h1>Host</h1>`,
    ],
    [
      'blanks that end nothing in structured data',
      `<script type="application/ld+json">{"@type":"JobPosting"${' ;'.repeat(500_000)}x</script><h1>Host</h1>`,
    ],
    ['a title', `<title>${'a - '.repeat(50_000)}</title><h1>${'a | '.repeat(50_000)}</h1><ul><li>Film reels`],
  ])('%s take time in proportion', { timeout: 60_000 }, (_name, html) => {
    const document = documentOf(html);
    expect(took(() => readPage(document))).toBeLessThan(MOST);
  });
});
