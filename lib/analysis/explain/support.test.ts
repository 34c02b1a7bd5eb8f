import { expect, it } from 'vitest';
import { readingOf } from '../role/posting-reading';
import type { Duty } from '../verdict';
import { supportOf } from './support';

const duty = (category: Duty['category'], start: number): Duty => ({
  ...{ text: 'x', start, end: start + 1, category, second: null, confidence: 0.95, evidence: [] },
});

const POSTING = { title: 'Marketing', company: null, text: 'x'.repeat(9), blocks: [] };
const MAKING = [0, 1, 2, 3, 4, 5, 6].map((at) => duty('execution', at));

it('weighs duties for and against a role, also one that is far off', () => {
  const support = supportOf(readingOf(POSTING, [...MAKING, duty('strategy', 7)]), 'social_media_strategist');
  expect(support.at(-1)).toBeGreaterThan(0.1);
  expect(support.slice(0, -1).every((weight) => weight < -0.1)).toBe(true);
  expect(new Set(support.slice(0, -1)).size).toBe(1);
});
