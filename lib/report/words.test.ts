import { describe, expect, it } from 'vitest';
import { roleName as inReasons, LEVEL_NAMES } from '../analysis/explain/words';
import { LEVELS, ROLES } from '../lexicon/categories';
import { english } from './english';
import { anyOf, exactPercent, inLanguage, levelName, percent, roleName } from './words';

describe('the English of the interface and of the reasons', () => {
  it.each(ROLES)('calls %s the same', (role) => expect(roleName(english, role)).toBe(inReasons(role)));

  it.each(LEVELS)('calls the %s level the same', (level) =>
    expect(levelName(english, level).toLowerCase()).toBe(LEVEL_NAMES[level]),
  );
});

it('fills a text in, whatever is filled in', () => {
  expect(english('away_other', 3, 'a $1 job')).toBe('3 duties away from a $1 job');
});

it('lists names', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((names) => anyOf(english, names))).toEqual([
    '',
    'a',
    'a or b',
    'a, b or c',
  ]);
});

it('writes shares as the language does', () => {
  expect([percent(english, 0.256), exactPercent(english, 0.256), exactPercent(english, 0.25)]).toEqual([
    '26%',
    '25.6%',
    '25%',
  ]);
  expect(percent(inLanguage('de', String), 0.256)).toBe('26\u00a0%');
});
