import { describe, expect, it } from 'vitest';
import type { Category } from '../../lexicon/categories';
import { readTitle } from '../title/read';
import type { Duty, Mix } from '../verdict';
import { accepts, slackOf } from './conditions';
import type { Condition, Definition } from './definitions';
import { noMix } from './mix';
import { profileOf } from './profile';

const definition = (...when: Condition[]): Definition => ({ id: 'test', source: 'R0', says: '', when });

function duty(category: Category, shares: Partial<Mix> = { [category]: 1 }): Duty {
  const label = { category, second: null, confidence: 1, shares: { ...noMix(), ...shares } };
  return { ...label, text: '', start: 0, end: 0, evidence: [] };
}

const profile = (...duties: Duty[]) =>
  profileOf(
    duties,
    duties.map(() => []),
    [],
    null,
    readTitle(''),
  );

describe('a condition on kinds of duty', () => {
  const some = definition({ kinds: ['community'], atLeast: 1 });

  it('counts a kind that some duty has, and of which a third of a duty is expected', () => {
    const partly = duty('community', { community: 0.35, execution: 0.33, strategy: 0.32 });
    expect(accepts(some, profile(partly, duty('execution')))).toBe(true);
  });

  it('does not count a kind of which hardly anything is expected', () => {
    const hardly = duty('community', { community: 0.28, execution: 0.36, strategy: 0.36 });
    expect(accepts(some, profile(hardly, duty('execution')))).toBe(false);
  });

  it('does not count a kind that no duty has as its first or second act', () => {
    const hinted = duty('execution', { execution: 0.6, community: 0.4 });
    expect(accepts(some, profile(hinted, hinted, hinted))).toBe(false);
  });
});

describe('a condition on shares', () => {
  const half = definition({ share: ['community'], atLeast: 0.5 });

  it('is the more charitable the fewer duties there are', () => {
    expect(slackOf(5)).toBeCloseTo(0.098, 3);
    expect(slackOf(20)).toBeCloseTo(0.052, 3);
    const two = [duty('community'), duty('community')];
    expect(accepts(half, profile(...two, duty('execution'), duty('execution'), duty('execution')))).toBe(false);
    expect(accepts(half, profile(...two, ...two, ...two, ...two, ...Array(9).fill(duty('execution'))))).toBe(true);
  });

  it('holds to the letter without charity', () => {
    const mostly = profile(...Array(8).fill(duty('community')), ...Array(9).fill(duty('execution')));
    expect(accepts(half, mostly)).toBe(true);
    expect(accepts(half, mostly, 0)).toBe(false);
  });
});
