import { describe, expect, it } from 'vitest';
import { probability, sigmoid } from '../../lib/analysis/model/binary';
import { softmax } from '../../lib/analysis/model/softmax';
import { type BinaryRow, fitBinary } from './binary';
import { fitSoftmax, type SoftRow } from './softmax';
import { pack, scoreOf, sparse, withNames } from './sparse';

const features = (...names: string[]) => new Map(names.map((name) => [name, 1]));

/** Of 4 rows with "reel" 3 are yes, of 4 without it 1. */
const binary = (prefix = ''): BinaryRow[] =>
  [1, 1, 1, 0, 0, 0, 0, 1].map((answer, at) => ({
    features: sparse(
      features(...['line', ...(at < 4 ? ['reel'] : []), ...(at === 0 ? ['once'] : [])].map((name) => prefix + name)),
    ),
    answer: answer as 0 | 1,
    weight: 1,
  }));

const soft = (): SoftRow[] =>
  [0, 0, 0, 1, 1, 2].map((category) => ({
    features: sparse(features('line')),
    answer: [0, 1, 2].map((each) => (each === category ? 1 : 0)),
    weight: 2,
  }));

describe('a fit of yes or no', () => {
  it('gives the shares that were seen when hardly held at 0', () => {
    const model = fitBinary(binary(), 1e-6, 2);
    expect(probability(model, features('line', 'reel'))).toBeCloseTo(0.75, 2);
    expect(probability(model, features('line'))).toBeCloseTo(0.25, 2);
  });

  it('leaves out what too few rows hold, and keeps weights small under a penalty', () => {
    const model = fitBinary(binary(), 4, 2);
    expect(Object.keys(model.weights)).toEqual(['line', 'reel']);
    expect(Math.abs(model.weights.reel ?? 9)).toBeLessThan(0.5);
  });

  it('is the same to the bit, in whatever order names were seen before', () => {
    const numbers = (prefix: string) => Object.values(fitBinary(binary(prefix), 1, 1).weights);
    const first = numbers('p ');
    sparse(features('q once', 'q reel', 'q line'));
    expect(numbers('q ')).toEqual(first);
    expect(first).toHaveLength(3);
  });
});

describe('a fit of several classes', () => {
  it('gives the shares that were seen, wherever it starts', () => {
    const options = { penalty: 1e-6, seenIn: 1, steps: 60 };
    for (const from of [{}, { line: [3, -2, 1], bias: [0, 1, 0] }]) {
      const shares = softmax(fitSoftmax(soft(), { ...options, from }), features('line'), 3);
      for (const [at, share] of [1 / 2, 1 / 3, 1 / 6].entries()) expect(shares[at]).toBeCloseTo(share, 2);
    }
  });
});

describe('packed rows', () => {
  it('hold the names that enough rows have, sorted, and their values', () => {
    const rows = [
      new Map([
        ['b', 2],
        ['a', 1],
      ]),
      new Map([['b', 3]]),
      new Map([['c', 1]]),
    ].map(sparse);
    const { names, start, at, value } = pack(rows, 1);
    expect(names).toEqual(['a', 'b', 'c']);
    expect([[...start], [...at.slice(0, 4)], [...value.slice(0, 4)]]).toEqual([
      [0, 2, 3, 4],
      [1, 0, 1, 2],
      [2, 1, 3, 1],
    ]);
    expect(pack(rows, 2).names).toEqual(['b']);
  });

  it('score as maps do', () => {
    const model = { bias: 0, weights: { a: 2, b: -1 } };
    const map = new Map([
      ['a', 0.5],
      ['b', 3],
      ['unknown', 7],
    ]);
    expect(sigmoid(scoreOf(sparse(map), model.weights))).toBeCloseTo(probability(model, map));
    expect(scoreOf(withNames(sparse(map), ['c']), { c: 5 })).toBe(5);
  });
});
