import { parse } from 'yaml';
import type { Entry } from '../lexicon/entry';
import { inflect } from '../lexicon/inflect';
import { compileOwn } from '../lexicon/own';

/** Room for some thousands of entries, in UTF-16 units. */
const MAX_CHARACTERS = 500_000;

/** Compiles entries written in YAML and proves them by their examples. Throws an error that says what to mend, and where. */
export function entriesOf(text: string, name: string): Entry[] {
  if (text.length > MAX_CHARACTERS)
    throw new Error(`${name}: this is longer than ${MAX_CHARACTERS} characters. Leave some entries out.`);
  return text.trim() ? compileOwn(parse(text), name, inflect) : [];
}
