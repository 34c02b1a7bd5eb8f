import { describe, expect, it } from 'vitest';
import { compileOwn } from './own';

const inflect = (wording: string) => (wording === 'boost toots' ? ['boosts toots', 'boosting toots'] : []);
const topic = (entry: object) => ({
  topic: 'own',
  entries: [{ id: 'own/boost', means: 'Shares posts of others.', source: 'us', part: 'verb', ...entry }],
});
const GOOD = {
  category: 'community',
  words: ['boost toots'],
  yes: ['We are [boosting toots] all day'],
  no: ['Boost sales'],
};

describe('own entries', () => {
  it('are compiled with their other forms', () => {
    expect(compileOwn(topic(GOOD), 'yours', inflect)).toMatchObject([
      { id: 'own/boost', category: 'community', words: [['boost toots', 'boosts toots', 'boosting toots']] },
    ]);
  });

  it('may say which category a line has where it is not their own', () => {
    const yes = [{ text: '[Boost toots] with the ad budget', is: 'ads' }];
    expect(compileOwn(topic({ ...GOOD, yes }), 'yours', inflect)).toHaveLength(1);
  });

  it.each([
    ['say which "category"', { ...GOOD, category: undefined }],
    ['give an example', { ...GOOD, yes: [] }],
    ['does not match', { ...GOOD, yes: ['[Boost] toots'] }],
    ['matches "Boost toots now"', { ...GOOD, no: ['Boost toots now'] }],
    ['one pair of [ ]', { ...GOOD, yes: ['Boost toots'] }],
    ['each of "yes" has the unknown field "as"', { ...GOOD, yes: [{ text: '[Boost toots]', as: 'ads' }] }],
    ['unknown field "colour"', { ...GOOD, colour: 'red' }],
  ])('are refused with a plain reason: %s', (reason, entry) => {
    expect(() => compileOwn(topic(entry), 'yours', inflect)).toThrow(reason);
  });
});
