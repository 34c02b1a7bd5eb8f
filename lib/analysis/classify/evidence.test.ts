import { expect, it } from 'vitest';
import type { DutyWeights } from './duty-model';
import { evidenceFor } from './evidence';
import type { Feature } from './features';

const TEXT = 'plan write film design';

/** One feature a word; its weight speaks for strategy by so much. */
const weightsOf = (pulls: number[]): DutyWeights => ({
  words: Object.fromEntries(pulls.map((pull, at) => [`word ${at}`, [0, pull, 0, 0, 0, 0]])),
  alone: {},
  posting: {},
  second: 0.5,
  lean: [1, 1, 1, 1, 1, 1],
});

const FEATURES: Feature[] = TEXT.split(' ').map((word, at) => {
  const start = TEXT.indexOf(word);
  return { name: `word ${at}`, entry: `action/${word}`, start, end: start + word.length };
});

const entries = (pulls: number[]) =>
  evidenceFor(TEXT, FEATURES, 'strategy', weightsOf(pulls)).map(({ entry, text }) => `${entry}: ${text}`);

it('names the three stretches that say most for the category, the strongest first', () => {
  expect(entries([1, 4, 3, 2])).toEqual(['action/write: write', 'action/film: film', 'action/design: design']);
});

it('leaves out what speaks against it', () => {
  expect(entries([1, -4, 3, -2])).toEqual(['action/film: film', 'action/plan: plan']);
});

it('names the least bad stretch where none speaks for it, so that every label names words', () => {
  expect(entries([-1, -4, -3, -2])).toEqual(['action/plan: plan']);
});
