import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What a package that is part of the extension wants to be said of it. `text` is its licence, whole; `source` where its code is kept. */
export interface Notice {
  name: string;
  version: string;
  licence: string;
  source: string;
  text: string;
}

/** The folder of the package that a module of a bundle comes from; null for a file of our own. */
export function packageOf(moduleId: string): string | null {
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId)?.[1] ?? null;
}

/** Makes a plugin that adds the folder of every package in a bundle to `folders`: what ships is what was bundled, whoever asked for it. */
export function packageCollector(folders: Set<string>): Plugin {
  return {
    name: 'truetitle:packages',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const folder of part.moduleIds.map(packageOf)) if (folder) folders.add(folder);
      }
    },
  };
}

/** Reads the notices of packages, by name. Throws when one ships without a licence. */
export function noticesOf(folders: Iterable<string>): Notice[] {
  const notices = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  // The parts of a monorepo do not all carry the one licence of it.
  const siblingOf = (notice: Notice) => notices.find(({ source, text }) => source === notice.source && text !== '');
  return notices.map((notice) => {
    const text = notice.text || siblingOf(notice)?.text;
    if (!text) throw new Error(`${notice.name} ${notice.version} is in the extension and brings no licence along.`);
    return { ...notice, text };
  });
}

function noticeOf(folder: string): Notice {
  const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  const source = typeof repository === 'string' ? repository : (repository?.url ?? '');
  return { name, version, licence: license ?? 'licence below', source, text };
}

/** The notices as one plain text. */
export function noticesText(notices: Notice[]): string {
  const head = 'TrueTitle contains the following packages and a language model. Their licences follow.\n';
  const parts = notices.map(
    ({ name, version, licence, source, text }) => `${name} ${version} (${licence})\n${source}\n\n${text}\n`,
  );
  return [head, ...parts].join(`\n${'-'.repeat(78)}\n\n`);
}
