import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { roleData, sourceOf } from '../../lib/analysis/role/definitions';
import { ROLES } from '../../lib/lexicon/categories';
import { rolesPage } from './roles-page';

it('lexicon/ROLES.md says what lexicon/roles says ("npm run roles" writes it)', () => {
  expect(readFileSync(new URL('../../lexicon/ROLES.md', import.meta.url), 'utf8')).toBe(rolesPage());
});

it.each(ROLES)('%s has cited definitions, titles of every level and something to show', (role) => {
  const { definitions, titles, portfolio } = roleData(role);
  expect(definitions.length).toBeGreaterThan(0);
  expect(portfolio.length).toBeGreaterThan(0);
  for (const { source, when } of definitions) {
    expect(sourceOf(source).publisher).not.toBe('');
    expect(when.length).toBeGreaterThan(0);
  }
  for (const list of Object.values(titles)) expect(list.length).toBeGreaterThan(0);
});

it('no id of a definition is used twice', () => {
  const ids = ROLES.flatMap((role) => roleData(role).definitions.map((definition) => definition.id));
  expect(new Set(ids).size).toBe(ids.length);
});
