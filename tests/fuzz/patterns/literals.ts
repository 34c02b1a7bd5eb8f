import { parseSync } from 'vite';
import { sources } from '../../architecture/sources';

/** A pattern and the file that has it. */
export interface Pattern {
  path: string;
  pattern: string;
  flags: string;
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path);

/** Every regular expression that is written in the sources, found by parsing them. */
export function writtenPatterns(): Pattern[] {
  return sources('lib', 'entrypoints')
    .filter(({ path }) => !isTest(path))
    .flatMap(({ path, text }) => literalsIn(parseSync(path, text).program).map((found) => ({ path, ...found })));
}

/** Every file that makes a regular expression out of a text. */
export function buildingFiles(): string[] {
  const all = sources('lib', 'entrypoints').filter(({ path }) => !isTest(path));
  return all.filter(({ text }) => /\bRegExp\(/.test(text)).map(({ path }) => path);
}

function literalsIn(node: unknown): Omit<Pattern, 'path'>[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, regex } = node as { type?: string; regex?: Omit<Pattern, 'path'> };
  if (type === 'Literal' && regex) return [{ pattern: regex.pattern, flags: regex.flags }];
  return Object.values(node).flatMap(literalsIn);
}
