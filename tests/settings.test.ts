import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS, type SettingName } from '../lib/extension/shapes/settings';
import { ROOT, sources } from './architecture/sources';

const TABLE = 'lib/extension/shapes/settings.ts';
const ACCESSORS = 'lib/extension/settings.ts';
const SCHEMA = 'assets/public/managed_schema.json';

const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const names = Object.keys(SETTINGS) as SettingName[];
const policies = new Map(names.flatMap((name) => (SETTINGS[name].policy ? [[SETTINGS[name].policy, name]] : [])));

/** What a value is called in a JSON schema. */
const typeOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);

describe('a setting', () => {
  const accessors = new Map(
    [...textOf(ACCESSORS).matchAll(/export const (\w+) = setting\('(\w+)'\)/g)].map(([, accessor = '', name = '']) => [
      name,
      accessor,
    ]),
  );
  const users = sources('lib', 'entrypoints').filter(({ path }) => path !== ACCESSORS && !/\.test\.tsx?$/.test(path));

  it.each(names)('%s is used', (name) => {
    const accessor = accessors.get(name);
    if (!accessor) expect.fail(`Nothing reads "${name}": add "export const … = setting('${name}')" to ${ACCESSORS}.`);
    const used = users.some(({ text }) => new RegExp(`\\b${accessor}\\b`).test(text));
    expect(used, `"${accessor}" of ${ACCESSORS} is used nowhere: use it, or take "${name}" out of ${TABLE}.`).toBe(
      true,
    );
  });

  it.each(names)('%s has a default that it accepts itself', (name) => {
    const { schema, fallback } = SETTINGS[name];
    const { issues } = schema['~run']({ value: fallback, typed: false }, {});
    expect(issues, `The default of "${name}" in ${TABLE} does not pass its own schema.`).toBeUndefined();
  });
});

describe('the policies', () => {
  const { properties } = JSON.parse(textOf(SCHEMA)) as { properties: Record<string, Record<string, unknown>> };

  it.each([...policies])('%s is in the schema', (policy, name) => {
    const entry = properties[policy];
    if (!entry)
      expect.fail(
        `${SCHEMA} lacks "${policy}": add it with a title, a description and a type, or give the setting "${name}" the policy null in ${TABLE}.`,
      );
    for (const field of ['title', 'description'])
      expect(entry[field], `"${policy}" in ${SCHEMA} lacks its ${field}: say it for an administrator.`).toBeTruthy();
    const type = typeOf(SETTINGS[name].fallback);
    expect(entry.type, `"${policy}" in ${SCHEMA} is of another type than the setting "${name}".`).toBe(type);
  });

  it('in the schema are all those of settings', () => {
    const unknown = Object.keys(properties).filter((policy) => !policies.has(policy));
    expect(unknown, `${SCHEMA} names what no setting obeys: name it as a policy in ${TABLE}, or take it out.`).toEqual(
      [],
    );
  });

  it('that README names are obeyed, and it points to the others', () => {
    const part = textOf('README.md').split('## For administrators')[1]?.split('\n## ')[0] ?? '';
    const [prose = '', ...examples] = part.split('```json');
    const told = [...prose.matchAll(/`(\w+)` \(/g)].map(([, policy = '']) => policy);
    const shown = examples.flatMap((example) =>
      [...example.matchAll(/"(\w+)": (?:true|false|\[)/g)].map(([, one = '']) => one),
    );
    expect(
      told.length,
      'README.md, "For administrators", names no policy: name some as `name` (meaning).',
    ).toBeGreaterThan(0);
    const unknown = [...told, ...shown].filter((policy) => !policies.has(policy));
    expect(unknown, `README.md, "For administrators", names policies that no setting of ${TABLE} obeys.`).toEqual([]);
    expect(prose, `README.md, "For administrators", has no link to ${SCHEMA}, where the others stand.`).toContain(
      SCHEMA,
    );
  });
});
