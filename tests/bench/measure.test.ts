import { expect, it } from 'vitest';
import { median, timeOf } from './measure';

it('takes the middle value', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBe(0);
});

it('runs a task at least three times after a warm-up', () => {
  let runs = 0;
  expect(timeOf(() => runs++, 0).runs).toBe(3);
  expect(runs).toBe(4);
});
