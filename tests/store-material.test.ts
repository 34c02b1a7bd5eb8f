import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCREENSHOT, TILE } from '../tools/screenshots/shots';
import type { Engine } from './browser/driver/driver';
import { builtExtension, ROOT } from './browser/driver/launch';

const store = (name: string) => join(ROOT, 'assets/store', name);
const manifestOf = (engine: Engine) => JSON.parse(readFileSync(join(builtExtension(engine), 'manifest.json'), 'utf8'));

/** Width and height of a PNG, which stand right behind its signature and the name of its first part. */
function sizeOf(path: string): { width: number; height: number } {
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe('what the stores are told', () => {
  it.each<Engine>(['chromium', 'firefox'])('gives a reason for every permission of %s, and for no other', (engine) => {
    const { permissions, optional_host_permissions: sites } = manifestOf(engine);
    const reasons = [...readFileSync(store('privacy.md'), 'utf8').matchAll(/^\| `([^`]+)`[^|]*\| (.{20,}) \|$/gm)].map(
      ([, name]) => name,
    );
    const named = engine === 'firefox' ? reasons.filter((name) => name !== 'sidePanel') : reasons;
    expect(named.sort()).toEqual([...permissions, ...sites].sort());
  });

  it.each(readdirSync(join(ROOT, 'assets/public/_locales')))('describes itself shortly enough in %s', (locale) => {
    const messages = JSON.parse(readFileSync(join(ROOT, 'assets/public/_locales', locale, 'messages.json'), 'utf8'));
    expect(messages.extension_description.message.length).toBeLessThanOrEqual(132);
  });

  it('comes with icons and pictures of the sizes they ask for', () => {
    expect(Object.keys(manifestOf('chromium').icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
    for (const [size, path] of Object.entries<string>(manifestOf('chromium').icons))
      expect(sizeOf(join(builtExtension('chromium'), path))).toEqual({ width: Number(size), height: Number(size) });
    for (const name of ['posting', 'desk', 'saved', 'options'])
      expect(sizeOf(store(`${name}.png`))).toEqual(SCREENSHOT);
    expect(sizeOf(store('tile.png'))).toEqual(TILE);
  });
});
