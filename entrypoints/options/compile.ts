import { parse } from 'yaml';
import type { Entry } from '../../lib/lexicon/entry';
import { inflect } from '../../lib/lexicon/inflect';
import { compileOwn } from '../../lib/lexicon/own';

/** Compiles entries written in YAML and proves them by their examples. Throws an error that says what to mend, and where. */
export function entriesOf(text: string, name: string): Entry[] {
  return text.trim() ? compileOwn(parse(text), name, inflect) : [];
}
