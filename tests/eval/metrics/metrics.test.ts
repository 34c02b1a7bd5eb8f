import { describe, expect, it } from 'vitest';
import { calibration } from './calibration';
import { agreement, deviation, mean } from './confusion';
import { bestMatch, detect, together } from './overlap';

describe('agreement', () => {
  const pairs = [
    { gold: 'a', got: 'a' },
    { gold: 'a', got: 'b' },
    { gold: 'b', got: 'b' },
    { gold: 'b', got: 'b' },
    { gold: 'c', got: 'not_duty' },
  ];
  const found = agreement(pairs, ['a', 'b', 'c', 'd']);

  it('counts precision, recall and F1 of each class', () => {
    expect(found.perClass.a).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, support: 2 });
    expect(found.perClass.b?.precision).toBeCloseTo(2 / 3);
    expect(found.perClass.c).toEqual({ precision: 0, recall: 0, f1: 0, support: 1 });
  });

  it('leaves classes that nobody gave or wanted out of the mean', () => {
    expect(found.macroF1).toBeCloseTo((2 / 3 + 0.8 + 0) / 3);
    expect(found.accuracy).toBeCloseTo(0.6);
  });

  it('takes chance out of kappa', () => {
    const even = [...'aabb'].map((gold, at) => ({ gold, got: 'abab'[at] ?? '' }));
    expect(agreement(even, ['a', 'b']).kappa).toBe(0);
    expect(agreement([{ gold: 'a', got: 'a' }], ['a']).kappa).toBe(1);
  });

  it('is 0 of nothing', () => {
    expect(agreement([], ['a'])).toMatchObject({ count: 0, accuracy: 0, kappa: 0, macroF1: 0 });
  });
});

describe('mean and deviation', () => {
  it('are those of a sample', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(deviation([1, 2, 6])).toBeCloseTo(Math.sqrt(7));
    expect(deviation([5])).toBe(0);
  });
});

describe('calibration', () => {
  it('weighs the gap between confidence and accuracy by count', () => {
    const sure = [true, true, true, false].map((right) => ({ confidence: 0.95, right }));
    const unsure = [
      { confidence: 1, right: true },
      { confidence: 0.25, right: false },
    ];
    const found = calibration([...sure, ...unsure]);
    expect(found.bins.map(({ from, count }) => [from, count])).toEqual([
      [0.2, 1],
      [0.9, 5],
    ]);
    expect(found.error).toBeCloseTo((0.25 + 5 * Math.abs(0.96 - 0.8)) / 6);
  });
});

describe('detect', () => {
  const film = 'Film and edit short videos for every channel';
  const reply = 'Reply to comments within a day';

  it('matches a duty that was split', () => {
    const found = detect(['Film and edit', 'short videos for every channel'], [film, reply]);
    expect(found).toMatchObject({ precision: 1, recall: 0.5, missed: [reply] });
  });

  it('matches duties that were joined', () => {
    expect(detect([`${film}. ${reply}`], [film, reply])).toMatchObject({ precision: 1, recall: 1 });
  });

  it('counts what is no duty as wrong, and an optional one not at all', () => {
    expect(detect([film, 'We offer free fruit on Fridays'], [film])).toMatchObject({ precision: 0.5, recall: 1 });
    expect(detect([film, reply], [film], [reply])).toMatchObject({ precision: 1, recall: 1, found: 1 });
  });

  it('adds postings up', () => {
    const all = together([detect([film], [film]), detect([], [reply])]);
    expect(all).toMatchObject({ precision: 1, recall: 0.5, found: 1, wanted: 2 });
  });
});

describe('bestMatch', () => {
  it('finds the text with most words in common, or none', () => {
    expect(bestMatch('Reply to comments', ['Film reels', 'Reply to every comment and to all comments'])).toBe(1);
    expect(bestMatch('Reply to comments', ['Film reels to sell'])).toBe(-1);
  });
});
