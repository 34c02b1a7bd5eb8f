import { expect, it } from 'vitest';
import { analyse } from '../analysis/analyse';
import { blocksOf } from '../analysis/text/blocks';
import { csvOf } from '../report/csv';
import { jsonOfPostings, rowsOfFile } from './posting-files';
import { TransferProblem } from './rows';
import type { KeptPosting } from './shapes/kept';

const TEXT = 'What you will do\n- Film, cut and "polish" reels\n- Answer comments';
const posting = { title: '=cmd()', company: 'Fern & Co', text: TEXT, blocks: blocksOf(TEXT, 'text') };
const kept: KeptPosting = {
  ...{ id: '1', saved: Date.UTC(2026, 0, 5), url: 'https://jobs.example/1', note: 'call, "soon"' },
  ...{ posting, verdict: analyse(posting), changes: { 'Answer comments': 'community' }, earlier: [] },
};
const common = {
  title: '=cmd()',
  company: 'Fern & Co',
  text: TEXT,
  note: kept.note,
  saved: '2026-01-05T00:00:00.000Z',
};

it('reads back what was written as CSV', () => {
  const csv = csvOf([kept]);
  expect(csv).toContain(`'=cmd()`);
  expect(rowsOfFile('postings.CSV', csv)).toMatchObject([common]);
});

it('reads back what was written as JSON, with blocks and corrections', () => {
  const [row] = rowsOfFile('postings.json', jsonOfPostings([kept]));
  expect(row).toMatchObject({ ...common, blocks: posting.blocks, changes: kept.changes });
});

it('names what is wrong in a file', () => {
  const problem = (text: string) => {
    try {
      rowsOfFile('postings.csv', text);
    } catch (error) {
      return error;
    }
  };
  expect(problem('name,body\na,b')).toBeInstanceOf(TransferProblem);
  expect(problem('name,body\na,b')).toMatchObject({ message: expect.stringContaining('no column "title"') });
  expect(problem('title,text\nManager,')).toMatchObject({ message: expect.stringMatching(/postings\.0\.text/) });
});
