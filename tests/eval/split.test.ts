import { expect, it } from 'vitest';
import { splitByGroup } from './split';

const items = [...'aabbbcddefg'].map((group, at) => ({ group, at }));
const split = (seed: number) => splitByGroup(items, ({ group }) => group, seed, 0.3);

it('keeps every group on one side', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { train, test } = split(seed);
    expect(train.length + test.length).toBe(items.length);
    expect(test.length).toBeGreaterThanOrEqual(0.3 * items.length);
    const groups = new Set(test.map(({ group }) => group));
    expect(train.filter(({ group }) => groups.has(group))).toEqual([]);
  }
});

it('is the same for the same seed and another for another', () => {
  expect(split(1)).toEqual(split(1));
  expect(split(1)).not.toEqual(split(2));
});
