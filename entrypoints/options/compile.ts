import { parse } from 'yaml';
import type { Entry } from '../../lib/lexicon/entry';
import { inflect } from '../../lib/lexicon/inflect';
import { compileOwn } from '../../lib/lexicon/own';

/** Room for some thousands of entries, in UTF-16 units. */
const LONGEST = 500_000;

/** Compiles entries written in YAML and proves them by their examples. Throws an error that says what to mend, and where. */
export function entriesOf(text: string, name: string): Entry[] {
  if (text.length > LONGEST)
    throw new Error(`${name}: this is longer than ${LONGEST} characters. Leave some entries out.`);
  return text.trim() ? compileOwn(parse(text), name, inflect) : [];
}
