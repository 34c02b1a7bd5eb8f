import { describe, expect, it } from 'vitest';
import { checkRows, jsonOf, rowsOfJson } from './rows';

const row = { title: 'Content Creator', text: 'Film reels' };
const file = (...postings: unknown[]) => JSON.stringify({ truetitle: 1, postings });

it('fills in what a row leaves out', () => {
  expect(rowsOfJson(file(row))).toEqual([expect.objectContaining({ ...row, company: null, note: '', changes: {} })]);
});

describe('a file from anybody', () => {
  it.each([
    ['no JSON', '{"postings": [', 'JSON'],
    ['no postings', '{"postings": 7}', 'postings'],
    ['a title that never ends', file(row, { ...row, title: 'x'.repeat(10_001) }), 'postings.1.title'],
    ['a text that never ends', file({ ...row, text: 'x'.repeat(1_000_001) }), 'postings.0.text'],
    ['an unknown category', file({ ...row, changes: { a: 'cooking' } }), 'postings.0.changes'],
    ['a block before the text', file({ ...row, blocks: [{ kind: 'item', start: -1, end: 2 }] }), 'postings.0.blocks'],
    ['depth without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'nested too deeply'],
    ['depth in an object', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, 'nested too deeply'],
  ])('is refused for %s, with the place', (_name, text, place) => {
    expect(() => rowsOfJson(text)).toThrow(place);
  });

  it('is refused when it is too large, before it is parsed', () => {
    expect(() => jsonOf('x'.repeat(50_000_001))).toThrow('too large');
    expect(() => checkRows(Array(20_001).fill(row))).toThrow('postings');
  });

  it('changes no prototype', () => {
    const [made] = rowsOfJson(file(row).replace('"title"', '"__proto__": {"polluted": 1}, "title"'));
    expect([made?.title, (made as unknown as Record<string, unknown>).polluted]).toEqual([
      'Content Creator',
      undefined,
    ]);
  });
});
