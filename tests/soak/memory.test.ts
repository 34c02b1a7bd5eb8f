import { expect, it } from 'vitest';
import { growthOf, memoryOf } from './memory';

it('compares the last third with the one before, and lets the first warm up', () => {
  expect(growthOf([1, 50, 9, 100, 90, 110, 100, 110, 105])).toBeCloseTo(0.05);
  expect(growthOf([100, 100, 100, 100, 100, 100, 200, 200, 200])).toBe(1);
  expect(growthOf([])).toBe(0);
});

it('measures this process where the system tells, and none that is not there', () => {
  const tells = process.platform === 'linux';
  expect(memoryOf(process.pid).own > 10).toBe(tells);
  expect(memoryOf(process.ppid).started >= memoryOf(process.pid).own / 2).toBe(tells);
  expect(memoryOf(2 ** 22 + 1)).toEqual({ own: 0, started: 0 });
});
