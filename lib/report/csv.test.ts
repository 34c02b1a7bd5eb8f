import { expect, it } from 'vitest';
import { verdictWith } from '../../tests/fixtures/verdicts';
import { noMix } from '../analysis/role/mix';
import { CsvProblem, csvOf, readCsv } from './csv';

const TEXT = 'What you will do\n- Film, cut and "polish" reels\n- Answer comments';
const kept = {
  posting: { title: '=1+1, "now"', company: 'Fern & Co', text: TEXT, blocks: [] },
  verdict: verdictWith({ verdict: 'mislabelled', role: 'content_creator', mix: { ...noMix(), execution: 1 } }),
  ...{ saved: Date.UTC(2026, 0, 5), url: 'https://jobs.example/1', note: 'call, "soon"' },
};

it('names its columns and keeps their order', () => {
  expect(csvOf([kept]).split('\r\n')[0]).toBe(
    'title,company,verdict,role,level,confidence,duties,execution,strategy,community,ads,analytics,other,saved,url,note,text',
  );
});

it('quotes, defuses formulas and reads both back', () => {
  const csv = csvOf([kept]);
  expect(csv).toContain(`"'=1+1, ""now""",Fern & Co,mislabelled,content_creator,`);
  expect(readCsv(csv)).toEqual([
    {
      title: '=1+1, "now"',
      company: 'Fern & Co',
      text: TEXT,
      url: kept.url,
      note: kept.note,
      saved: '2026-01-05T00:00:00.000Z',
    },
  ]);
});

it('reads what another program wrote, and says what is wrong in it', () => {
  expect(readCsv('text,title\r\nFilm reels,Creator\r\n\r\n')).toEqual([
    { title: 'Creator', company: null, text: 'Film reels', url: '', note: '' },
  ]);
  expect(() => readCsv('name,body\na,b')).toThrow('no column "title"');
  expect(() => readCsv('title,text\na,b,c')).toThrow(CsvProblem);
  expect(() => readCsv('title,text\na,b,c')).toThrow('CSV, row 2');
});
