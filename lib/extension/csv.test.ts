import { expect, it } from 'vitest';
import { analyse } from '../analysis/analyse';
import { blocksOf } from '../analysis/text/blocks';
import { csvOf, rowsOfCsv } from './csv';
import type { KeptPosting } from './shapes/kept';

const TEXT = 'What you will do\n- Film, cut and "polish" reels\n- Answer comments';
const posting = { title: '=cmd()', company: 'Fern & Co', text: TEXT, blocks: blocksOf(TEXT, 'text') };
const kept: KeptPosting = {
  ...{ id: '1', saved: Date.UTC(2026, 0, 5), url: 'https://jobs.example/1', note: 'call, "soon"' },
  ...{ posting, verdict: analyse(posting), changes: {}, earlier: [] },
};

it('writes text that no spreadsheet runs, and reads it back', () => {
  const csv = csvOf([kept]);
  expect(csv).toContain(`'=cmd()`);
  expect(rowsOfCsv(csv)).toMatchObject([
    { title: '=cmd()', company: 'Fern & Co', text: TEXT, note: 'call, "soon"', saved: '2026-01-05T00:00:00.000Z' },
  ]);
});

it('names what is wrong in a file', () => {
  expect(() => rowsOfCsv('name,body\na,b')).toThrow('no column "title"');
  expect(() => rowsOfCsv('title,text\nManager,')).toThrow(/postings\.0\.text/);
});
