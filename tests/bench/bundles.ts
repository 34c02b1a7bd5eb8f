import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../browser/driver/launch';

/** A file of the built extension; sizes in bytes. */
export interface BundleRow {
  file: string;
  plain: number;
  gzip: number;
}

/** Every script, style and page of the built extension for Chromium, largest first. */
export function benchBundles(): BundleRow[] {
  const folder = builtExtension('chromium');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|css|html|json)$/.test(file),
  );
  const rows = files.map((file) => {
    const bytes = readFileSync(join(folder, file));
    return { file, plain: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  });
  return rows.sort((a, b) => b.gzip - a.gzip);
}
