import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect } from 'vitest';

/** A copy of the lexicon, fresh for each test, in a project of its own. */
export interface LexiconCopy {
  /** The directory of the project. */
  path: (...names: string[]) => string;
  url: () => URL;
  /** Changes a file of the lexicon; the passage must be there. */
  change: (file: string, from: string, to: string) => void;
}

/** Gives each test of the file a copy of the lexicon and removes it afterwards. */
export function lexiconCopy(): LexiconCopy {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'truetitle-'));
    cpSync(resolve(import.meta.dirname, '../../lexicon'), join(root, 'lexicon'), { recursive: true });
    mkdirSync(join(root, 'lib/lexicon'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const path = (...names: string[]) => join(root, ...names);
  return {
    path,
    url: () => pathToFileURL(`${root}/`),
    change: (file, from, to) => {
      const text = readFileSync(path('lexicon', file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(
        path('lexicon', file),
        text.replace(from, () => to),
      );
    },
  };
}
