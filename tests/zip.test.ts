import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { differing, rebuilt, zipped } from '../tools/package/rebuild';
import { ROOT } from './browser/driver/launch';

let archives: Awaited<ReturnType<typeof zipped>>;

beforeAll(async () => {
  archives = await zipped(ROOT);
}, 120_000);

it('rebuilds the very same package from the sources archive alone', async () => {
  expect(differing(archives.firefox, await rebuilt(archives.sources, join(ROOT, 'node_modules')))).toEqual([]);
}, 120_000);

it('packs the extension and nothing else', () => {
  const inside = Object.keys(unzipSync(archives.firefox));
  expect(inside).toEqual(expect.arrayContaining(['manifest.json', 'THIRD-PARTY.txt', 'reader.js', 'background.js']));
  expect(inside.filter((path) => /\.(map|ts|tsx|yaml|jsonl)$|(^|\/)\./.test(path))).toEqual([]);
});

it('keeps the time of zipping out of both archives, so that a second run is the first', () => {
  // The time stands 10 bytes after each local header's signature.
  for (const bytes of [archives.firefox, archives.sources]) expect(bytes.readUInt32LE(10)).toBe(0);
});
