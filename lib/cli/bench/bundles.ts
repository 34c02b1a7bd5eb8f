import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const OUTPUT = fileURLToPath(new URL('../../../.output/chrome-mv3/', import.meta.url));

/** A file of the built extension; sizes in bytes. */
export interface BundleRow {
  file: string;
  plain: number;
  gzip: number;
}

/** Every script, style and page of the built extension for Chromium, largest first; none when it is not built. */
export function benchBundles(): BundleRow[] {
  if (!existsSync(OUTPUT)) return [];
  const files = readdirSync(OUTPUT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|css|html|json)$/.test(file),
  );
  const rows = files.map((file) => {
    const bytes = readFileSync(join(OUTPUT, file));
    return { file, plain: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  });
  return rows.sort((a, b) => b.gzip - a.gzip);
}
