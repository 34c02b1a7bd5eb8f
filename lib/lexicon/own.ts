import { checkTopic } from './check';
import { compile, type Inflect } from './compile';
import { type Entry, LexiconError, type WrittenEntry } from './entry';
import { matchEntries, matcherOf } from './match';
import { tokenise } from './tokens';

/**
 * Compiles a person's own entries: `data` is what a YAML file of the lexicon says, with a category for every entry. Each entry is put to
 * its own examples. Throws a LexiconError that names the entry and says what to mend.
 */
export function compileOwn(data: unknown, file: string, inflect: Inflect): Entry[] {
  const topic = checkTopic(data, file);
  const entries = compile([topic], inflect);
  topic.entries.forEach((written, i) => {
    const entry = entries[i];
    if (entry) prove(written, entry, `${file}, entry ${written.id}`);
  });
  return entries;
}

function prove(written: WrittenEntry, entry: Entry, where: string): void {
  if (written.category === null) throw new LexiconError(`${where}: say which "category" it shows.`);
  if (written.frames.length > 0) throw new LexiconError(`${where}: own entries have "words"; leave "frames" out.`);
  if (written.yes.length === 0) throw new LexiconError(`${where}: give an example under "yes", with the words in [ ].`);
  for (const example of written.yes) {
    const { text, start, end } = markedIn(example.text, where);
    if (!found(entry, text).some((match) => match.start === start && match.end === end))
      throw new LexiconError(`${where}: it does not match "${example.text}" at the marked words.`);
  }
  for (const { text } of written.no)
    if (found(entry, text).length > 0) throw new LexiconError(`${where}: it matches "${text}", which is under "no".`);
}

const found = (entry: Entry, text: string) => matchEntries(tokenise(text), matcherOf([entry]));

function markedIn(example: string, where: string): { text: string; start: number; end: number } {
  const [, before, marked, after] = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/.exec(example) ?? [];
  if (marked === undefined) throw new LexiconError(`${where}: mark the words in "${example}" with one pair of [ ].`);
  const start = (before ?? '').length;
  return { text: `${before}${marked}${after}`, start, end: start + marked.length };
}
