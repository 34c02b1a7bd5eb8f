import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import manifest from '../package.json';
import { noticesOf, packageOf } from '../tools/package/notices';
import type { Engine } from './browser/driver/driver';
import { builtExtension } from './browser/driver/launch';

const RULE = `\n${'-'.repeat(78)}\n\n`;

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

it.each<Engine>(['chromium', 'firefox'])('ships the licence of everything it contains, for %s', (engine) => {
  const [, ...parts] = readFileSync(join(builtExtension(engine), 'THIRD-PARTY.txt'), 'utf8').split(RULE);
  const named = parts.map((part) => part.split(' (', 1)[0]);
  for (const name of Object.keys(manifest.dependencies)) expect(named).toContain(`${name} ${versionOf(name)}`);
  // Asked for by others: the storage behind the settings, and the Markdown reader's tables.
  expect(named.filter((name) => /^(wxt|@wxt-dev\/storage|markdown-it|yaml) /.test(name ?? ''))).toHaveLength(4);
  const model = parts.find((part) => part.startsWith('Language model, made from all-MiniLM-L6-v2'));
  expect(model).toMatch(/Apache License[\s\S]*END OF TERMS AND CONDITIONS/);
  expect(model).toMatch(/vocabulary[\s\S]*Changed by TrueTitle/);
  for (const part of parts) expect(part.slice(part.indexOf('\n'))).toMatch(/permission|permitted|license/i);
});

it('finds the package of a module, however deep it lies', () => {
  expect(packageOf('/a/node_modules/x/b/c.js')).toBe('/a/node_modules/x');
  expect(packageOf('/a/node_modules/x/node_modules/@s/y/c.js?worker')).toBe('/a/node_modules/x/node_modules/@s/y');
  expect(packageOf('\0/a/node_modules/x/c.js?commonjs')).toBe('/a/node_modules/x');
  expect(packageOf('/a/lib/c.ts')).toBeNull();
});

it('lets nothing ship without a licence, and takes the one of the monorepo for all its parts', () => {
  const root = mkdtempSync(join(tmpdir(), 'truetitle-notices-'));
  const packed = (name: string, url: string, licence?: string) => {
    const folder = join(root, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', repository: { url } }));
    if (licence) writeFileSync(join(folder, 'LICENSE'), licence);
    return folder;
  };
  const folders = [packed('part', 'git:one'), packed('whole', 'git:one', 'Permission is granted')];
  expect(noticesOf(folders).map(({ text }) => text)).toEqual(['Permission is granted', 'Permission is granted']);
  expect(() => noticesOf([...folders, packed('bare', 'git:two')])).toThrow('bare 1.0.0');
});
