import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isReal, loadCorpus } from './corpus';
import { isReadTwice, isSocial, readersOf } from './labels';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'truetitle-corpus-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const LABELS = {
  duties: { 1: 'execution/strategy' },
  role: 'content_creator',
  also: [],
  claims: 'none',
  verdict: 'no_claim',
  level: null,
};
const POSTING = {
  id: 'p',
  title: 'Editor',
  company: 'Moss',
  format: 'text',
  body: 'Tasks\nFilm reels',
  units: ['# Tasks', '• Film reels'],
  gold: LABELS,
};
const OTHER = { id: 'u', title: 'Nurse', company: null, format: 'text', body: 'Care for patients' };

function write(name: string, ...rows: unknown[]): void {
  writeFileSync(
    join(directory, name),
    rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'),
  );
}

describe('a corpus', () => {
  it('reads every labelled file, real ones first, and knows who labelled what', async () => {
    write('composed.jsonl', { ...POSTING, id: 'c', year: 2024 });
    write('real-2.jsonl', { ...POSTING, id: 'r', A: LABELS });
    write('more.jsonl', { ...POSTING, id: 'm', A: LABELS });
    write('postings.jsonl', { ...POSTING, A: LABELS, B: { ...LABELS, role: 'not_social' } });
    write('unlabelled.jsonl', OTHER);
    write('written.jsonl', { text: 'Film reels', label: 'execution' });
    write('written-2.jsonl', { text: 'Plan the year', label: 'strategy/execution' });
    write('titles.jsonl', { title: 'Nurse', claims: [], may: [], level: null, real: true });
    write('signals.jsonl', { id: 'r', signals: { years: { value: [null], words: [] } } });
    write('notes.jsonl', { anything: 1 });
    const corpus = await loadCorpus(directory);
    expect(corpus.postings.map(({ id, file }) => [id, file])).toEqual([
      ['m', 'more.jsonl'],
      ['p', 'postings.jsonl'],
      ['r', 'real-2.jsonl'],
      ['c', 'composed.jsonl'],
    ]);
    expect(corpus.postings.map(isReal)).toEqual([true, true, true, false]);
    expect(corpus.postings.map(isReadTwice)).toEqual([false, true, false, false]);
    expect(corpus.postings.map((posting) => readersOf(posting).length)).toEqual([1, 2, 1, 1]);
    expect(corpus.postings.every(isSocial)).toBe(true);
    expect(corpus.written.map(({ text }) => text)).toEqual(['Plan the year', 'Film reels']);
    expect([corpus.others, corpus.titles, corpus.signals].map((rows) => rows.length)).toEqual([1, 1, 1]);
    expect(corpus.files).toHaveLength(9);
    expect(corpus.unread).toEqual(['notes.jsonl']);
  });

  it('needs one labelled file, whichever it is', async () => {
    await expect(loadCorpus(join(directory, 'none'))).rejects.toThrow('holds no labelled postings');
    write('unlabelled.jsonl', OTHER);
    await expect(loadCorpus(directory)).rejects.toThrow('postings.jsonl, more.jsonl, real-*.jsonl or composed.jsonl');
    write('real-7.jsonl', POSTING);
    expect((await loadCorpus(directory)).postings).toHaveLength(1);
  });

  it.each([
    ['no JSON', ['{'], 'postings.jsonl:2: this line is not JSON'],
    ['a field missing', [{ ...POSTING, body: undefined }], 'postings.jsonl:2: "body"'],
    [
      'an unknown category',
      [{ ...POSTING, gold: { ...LABELS, duties: { 1: 'fun' } } }],
      'postings.jsonl:2: "gold.duties.1": a label is',
    ],
    [
      'three categories',
      [{ ...POSTING, gold: { ...LABELS, duties: { 1: 'ads/ads/ads' } } }],
      '"gold.duties.1": a label is',
    ],
    ['an unknown role', [{ ...POSTING, gold: { ...LABELS, role: 'wizard' } }], '"gold.role"'],
    ['a duty beyond the units', [{ ...POSTING, gold: { ...LABELS, duties: { 2: 'ads' } } }], 'beyond the last unit'],
  ])('names file and line of %s', async (_what, rows, message) => {
    write('postings.jsonl', POSTING, ...rows);
    await expect(loadCorpus(directory)).rejects.toThrow(message);
  });
});
