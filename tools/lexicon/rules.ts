import type { WrittenEntry, WrittenTopic } from '../../lib/lexicon/entry';

/** Beginnings of ids that the analysis relies on: frames and features name actions, objects and duties by what follows. */
const BEGINNINGS: Record<string, string> = {
  actions: 'action',
  objects: 'object',
  duties: 'duty',
  headings: 'heading',
  lines: 'line',
};

/** What is wrong with the entries of a shipped file beside its shape, in words: ids, sources, and what is still missing. `sources` are the known ones. */
export function topicProblems(topic: WrittenTopic, sources: readonly string[]): string[] {
  return topic.entries.flatMap((entry) =>
    [...idProblems(entry.id, topic.topic), ...sourceProblems(entry, sources), ...missingIn(entry, topic)].map(
      (problem) => `${topic.file}, entry ${entry.id}: ${problem}`,
    ),
  );
}

function idProblems(id: string, topic: string): string[] {
  const beginning = BEGINNINGS[topic];
  const name = id.slice(id.indexOf('/') + 1);
  if (!/^[a-z][a-z-]*\/[a-z0-9][a-z0-9-]*$/.test(id) || (beginning && id !== `${beginning}/${name}`))
    return [`write its id as "${beginning ?? topic.replace(/^signal-.*/, 'signal')}/${tidy(name)}".`];
  return [];
}

const tidy = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A source is the id of a known work, with a remark in ( ) where it helps. */
function sourceProblems({ source }: WrittenEntry, known: readonly string[]): string[] {
  return source
    .filter(Boolean)
    .filter((each) => !known.includes(each.replace(/ \([^()]*\)$/, '')))
    .map(
      (each) =>
        `the source "${each}" isn't known. Use one of: ${known.join(', ')}; or add the work to lexicon/roles/sources.yaml.`,
    );
}

/** What an entry still lacks before it can be used, each as something to do. */
export function missingIn(entry: WrittenEntry, topic: WrittenTopic): string[] {
  const { means, source, words, frames, yes, no, category } = entry;
  const isDuty = topic.topic === 'duties';
  return [
    means === '' && 'say in "means" what it means, in one sentence.',
    source.filter(Boolean).length === 0 && 'name a "source".',
    words.length + frames.length === 0 && `give it "words"${isDuty ? ' or "frames"' : ''}.`,
    yes.length === 0 && 'add a "yes" line of your own, with the words that it must find in [ ].',
    no.length === 0 &&
      `add a "no" line: its trap, which it must not find${isDuty ? ', with the category it has' : ''}.`,
    isDuty && category === null && 'say which "category" it shows.',
    ...(topic.topic.startsWith('signal-') ? ['kind', 'value'] : [])
      .filter((field) => !entry.more[field])
      .map((field) => `say its "${field}".`),
  ].filter((problem) => problem !== false);
}
