import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkTopic } from '../../lib/lexicon/check';
import { compile } from '../../lib/lexicon/compile';
import type { Entry, WrittenTopic } from '../../lib/lexicon/entry';
import { ENTRIES } from '../../lib/lexicon/generated';
import { inflect } from '../../lib/lexicon/inflect';
import { readLexicon } from './build';

/**
 * The entries of a file as the lexicon would compile them, with the names in their frames those of the shipped actions and objects. Throws a LexiconError
 * for a mistake in the file.
 */
export function entriesIn(path: string): Entry[] {
  const topic = checkTopic(parse(readFileSync(path, 'utf8')), path);
  return compile([...namesBeside(topic), topic], inflect).filter((entry) => entry.topic === topic.topic);
}

function namesBeside(tried: WrittenTopic): WrittenTopic[] {
  return readLexicon().topics.filter(({ topic }) => ['actions', 'objects'].includes(topic) && topic !== tried.topic);
}

/** What an entry of a known id says is added to that entry, so that new wordings of it can be tried as well. */
function join(known: Entry[], tried: Entry[]): void {
  for (const entry of tried) {
    const same = known.find(({ id }) => id === entry.id);
    if (same) {
      same.words.push(...entry.words);
      same.nouns.push(...entry.nouns);
      same.frames.push(...entry.frames);
    } else known.push(entry);
  }
}

/**
 * Explains a sentence in a process of its own, with the entries of a file beside the compiled ones: they join those before anything reads them, which can't
 * be taken back.
 */
async function main([sentence = '', path]: string[]): Promise<void> {
  try {
    if (path) join(ENTRIES as Entry[], entriesIn(path));
    const { explain } = await import('./explain');
    console.log(JSON.stringify(explain(sentence)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));
