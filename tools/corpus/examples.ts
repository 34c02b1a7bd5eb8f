import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type WrittenLine, writtenLine } from './schema';

const EXAMPLES = new URL('../../lexicon/examples/', import.meta.url);

/** The labelled duty lines of lexicon/examples, files in order. Throws where a line is none. */
export function exampleLines(): WrittenLine[] {
  const files = readdirSync(EXAMPLES).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((name) => linesOf(name).map((line) => v.parse(writtenLine, JSON.parse(line))));
}

/** The lines of a text file in lexicon/examples: duties of any occupation, and lines that are none. */
export function exampleTexts(name: 'any-duties' | 'not-duties'): string[] {
  return linesOf(`${name}.txt`);
}

function linesOf(name: string): string[] {
  return readFileSync(new URL(name, EXAMPLES), 'utf8').split('\n').filter(Boolean);
}
