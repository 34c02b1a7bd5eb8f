import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deadNames, documents } from './architecture/documents';
import { ROOT } from './architecture/sources';

const scripts: string[] = Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts);
const all = documents();
const pages = all.filter(({ path }) => path.endsWith('.md'));

describe('the documents', () => {
  it('name only files and folders that exist, in Markdown, YAML and comments', () => {
    const dead = all.flatMap((document) => deadNames(document).map((name) => `${document.path} names ${name}`));
    expect(dead).toEqual([]);
  });

  it('name only scripts that exist', () => {
    const unknown = all.flatMap(({ path, text }) =>
      [...text.matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)]
        .filter(([, name = '']) => !scripts.includes(name))
        .map(([command]) => `${path} names "${command}"`),
    );
    expect(unknown).toEqual([]);
  });

  it('link only to files that exist', () => {
    const broken = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .filter(([, link = '']) => !existsSync(join(ROOT, path, '..', link)))
        .map(([, link]) => `${path} links to ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('a name that leads nowhere is noticed wherever it stands', () => {
    const text = 'As lexicon/GUIDE.md says; see old.ts, lib/none/file and lexicon/LABELS.md, or check.ts.';
    expect(deadNames({ path: 'lexicon/duties/ads.yaml', text }).sort()).toEqual([
      'lexicon/GUIDE.md',
      'lib/none/file',
      'old.ts',
    ]);
  });
});
