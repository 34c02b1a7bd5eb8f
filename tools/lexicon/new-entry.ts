import { appendFileSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { lexiconFiles } from '../../lib/cli/lexicon-hash';
import { CATEGORIES } from '../../lib/lexicon/categories';
import { checkTopic } from '../../lib/lexicon/check';
import { LexiconError, type WrittenTopic } from '../../lib/lexicon/entry';
import { missingIn } from './rules';

const ROOT = new URL('../../', import.meta.url);
const USAGE = `npm run -s entry:new -- ID [CATEGORY]

Adds an empty entry called ID to the file where its kind belongs, and says what is still missing; call it again after writing to see what is left.
ID is action/NAME (a verb), object/NAME (a thing that work is done to), duty/NAME (a phrase; needs CATEGORY), or any other beginning of the lexicon.
CATEGORY is ${CATEGORIES.join(', ')}.
`;

/** Adds an empty entry called `id` unless it is there, and answers what is missing in it, in words. Throws a LexiconError when it has no place. */
export function newEntry(id: string, category?: string, root: URL = ROOT): string {
  const topics = topicsOf(root);
  const there = topics.find(({ entries }) => entries.some((entry) => entry.id === id));
  const topic = there ?? placeFor(id, category, topics);
  if (!there) appendFileSync(new URL(topic.file, root), skeleton(id, topic));
  return `${there ? 'It stands' : 'Added'} in ${topic.file}.\n${stillMissing(id, topic.file, root)}`;
}

function topicsOf(root: URL): WrittenTopic[] {
  return lexiconFiles(root).flatMap((file) => {
    const content: unknown = parse(readFileSync(new URL(file, root), 'utf8'));
    return typeof content === 'object' && content !== null && 'topic' in content ? [checkTopic(content, file)] : [];
  });
}

function placeFor(id: string, category: string | undefined, topics: WrittenTopic[]): WrittenTopic {
  const beginning = `${id.split('/')[0]}/`;
  const fitting = topics.filter(({ entries }) => entries.some((entry) => entry.id.startsWith(beginning)));
  const one =
    beginning === 'duty/' ? fitting.filter(({ file }) => file === `lexicon/duties/${category}.yaml`) : fitting;
  if (one[0] && one.length === 1 && id.includes('/')) return one[0];
  const beginnings = topics.flatMap(({ entries }) => entries.map((entry) => entry.id.split('/')[0]));
  if (beginning === 'duty/') throw new LexiconError(`Say which category "${id}" shows: ${CATEGORIES.join(', ')}.`);
  if (one.length > 1)
    throw new LexiconError(`"${id}" fits ${one.map(({ file }) => file).join(', ')}. Write it there by hand.`);
  throw new LexiconError(
    `"${id}" has no place. Begin it with one of: ${[...new Set(beginnings)].join(', ')}; then "/" and a name.`,
  );
}

function skeleton(id: string, { topic }: WrittenTopic): string {
  const signal = topic.startsWith('signal-') ? ['kind: ""', 'value: ""'] : [];
  const lines = ['means: ""', ...signal, 'source: ""', 'words: []', 'yes: []', 'no: []'];
  return [`  - id: ${id}`, ...lines.map((line) => `    ${line}`), ''].join('\n');
}

function stillMissing(id: string, file: string, root: URL): string {
  const topics = topicsOf(root);
  const topic = topics.find((each) => each.file === file);
  const entry = topic?.entries.find((each) => each.id === id);
  if (!topic || !entry) throw new LexiconError(`${file} doesn't end with its entries. Add "${id}" to them by hand.`);
  const missing = missingIn(entry, topic);
  if (missing.length > 0) return ['Still missing:', ...missing.map((each) => `- ${each}`)].join('\n');
  return 'Nothing is missing. Run "npm run lexicon:check" and "npm run lexicon:page".';
}

if (process.argv[1] === import.meta.filename) {
  const [id, category] = process.argv.slice(2);
  if (!id || id.startsWith('-')) {
    process.stderr.write(USAGE);
    process.exitCode = id === '--help' ? 0 : 2;
  } else {
    try {
      console.log(newEntry(id, category));
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
}
