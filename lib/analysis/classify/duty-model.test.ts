import { describe, expect, it } from 'vitest';
import { firstOf, secondOf } from './duty-model';

/** In the order of CATEGORIES: execution, strategy, community, ads, analytics, other. */
const SHARES = [0.45, 0.05, 0.05, 0.02, 0.03, 0.4];

describe('firstOf', () => {
  it('is the largest share where nothing leans', () => {
    expect(firstOf(SHARES, { lean: [1, 1, 1, 1, 1, 1] })).toBe('execution');
  });

  it('lets a rare category win with a little less than the largest share', () => {
    expect(firstOf(SHARES, { lean: [0.7, 1, 1, 1, 1, 1] })).toBe('other');
    expect(firstOf([0.9, 0.02, 0.02, 0.01, 0.01, 0.04], { lean: [0.7, 1, 1, 1, 1, 1] })).toBe('execution');
  });
});

describe('secondOf', () => {
  it('is the largest share beside the first, wherever that stands', () => {
    expect(secondOf(SHARES, 'other', 0.5)).toBe('execution');
    expect(secondOf(SHARES, 'execution', 0.5)).toBe('other');
  });

  it('is none where the other shares are small', () => {
    expect(secondOf(SHARES, 'execution', 0.95)).toBeNull();
  });
});
