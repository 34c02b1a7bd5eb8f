import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import manifest from '../../package.json';

const run = promisify(execFile);

/** The file of a package or of the sources, such as `truetitle-1.0.0-firefox.zip`. */
export const archiveName = (what: 'chrome' | 'edge' | 'firefox' | 'sources') =>
  `${manifest.name}-${manifest.version}-${what}.zip`;

/**
 * Builds Firefox's package anew from nothing but its sources archive, in an empty folder, and hands back its bytes. `modules` is a
 * folder of installed packages to use; without it they are installed as the lockfile says. Rejects with what a command said.
 */
export async function rebuilt(sources: Uint8Array, modules?: string): Promise<Buffer> {
  return inFolder(async (folder) => {
    for (const [path, bytes] of Object.entries(unzipSync(sources))) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    if (modules) symlinkSync(modules, join(folder, 'node_modules'));
    await run('npm', modules ? ['run', '-s', 'generate'] : ['ci'], { cwd: folder });
    return (await zipped(folder)).firefox;
  });
}

/** Zips a tree whose generated files are there, for Firefox, beside its usual output, and hands back the bytes of both archives. */
export function zipped(root: string): Promise<{ firefox: Buffer; sources: Buffer }> {
  return inFolder(async (output) => {
    // Any other NODE_ENV would have Preact's debugging names, and with them this folder's, in the package.
    const options = { cwd: root, env: { ...process.env, NODE_ENV: 'production', TRUETITLE_OUTPUT: output } };
    await run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', 'firefox'], options);
    const read = (what: 'firefox' | 'sources') => readFileSync(join(output, archiveName(what)));
    return { firefox: read('firefox'), sources: read('sources') };
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'truetitle-zip-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files in which two archives differ, by name; empty when they are the same byte for byte. */
export function differing(one: Uint8Array, other: Uint8Array): string[] {
  if (Buffer.from(one).equals(other)) return [];
  const [files, others] = [unzipSync(one), unzipSync(other)];
  const names = [...new Set([...Object.keys(files), ...Object.keys(others)])];
  const changed = names.filter((name) => !Buffer.from(files[name] ?? []).equals(others[name] ?? new Uint8Array()));
  return changed.length > 0 ? changed : ['the archive itself'];
}
