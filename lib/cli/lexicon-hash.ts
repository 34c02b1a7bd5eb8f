import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Every YAML file under `lexicon/` of the project at `root`, as paths from there with `/`, sorted. Empty where there is no such folder. */
export function lexiconFiles(root: URL): string[] {
  const folder = new URL('lexicon', root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `lexicon/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** A hash of the lexicon's YAML, names and contents; line ends don't count. Null where there is none to compare with. */
export function lexiconHash(root: URL): string | null {
  const files = lexiconFiles(root);
  if (files.length === 0) return null;
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}\0${readFileSync(new URL(file, root), 'utf8').replaceAll('\r\n', '\n')}\0`);
  }
  return hash.digest('hex');
}
