import { describe, expect, it } from 'vitest';
import type { Duty } from '../verdict';
import { countsOf, noMix, sharesOf } from './mix';

const duty = (more: Partial<Duty>): Duty => ({
  text: 'Plan and post',
  start: 0,
  end: 13,
  category: 'execution',
  second: null,
  confidence: 1,
  evidence: [],
  ...more,
});

describe('expected counts', () => {
  it('are the sum of what the classifier says of each duty', () => {
    const shares = { ...noMix(), execution: 0.6, strategy: 0.4 };
    const counts = countsOf([duty({ shares }), duty({ shares })]);
    expect(counts.execution).toBeCloseTo(1.2);
    expect(counts.strategy).toBeCloseTo(0.8);
  });

  it('go by the label where only that is known', () => {
    expect(countsOf([duty({ second: 'community' })])).toMatchObject({ execution: 0.65, community: 0.35 });
  });

  it('add up to the number of duties', () => {
    const counts = countsOf([duty({ confidence: 0.4, second: 'ads' }), duty({ confidence: 0.7 })]);
    expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBeCloseTo(2);
    expect(sharesOf(noMix())).toEqual(noMix());
  });
});
