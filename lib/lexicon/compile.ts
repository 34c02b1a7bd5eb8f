import { type Entry, LexiconError, type Part, type WrittenEntry, type WrittenTopic } from './entry';
import { normalWords } from './tokens';

/** Gives the other forms of a wording; `inflect` of this room, or a test's own. */
export type Inflect = (wording: string, part: Part) => string[];

/**
 * Compiles checked files into the entries that the analysis uses. A hyphen in a wording stands for a hyphen, a blank or
 * nothing. Throws a LexiconError for an entry without words and frames, an id used twice, and a wording that two entries
 * of one topic share.
 */
export function compile(topics: WrittenTopic[], inflect: Inflect): Entry[] {
  const names = new Set(topics.flatMap(({ entries }) => entries.map(({ id }) => nameOf(id))));
  const ids = new Map<string, string>();
  const wordings = new Map<string, string>();
  return topics.flatMap(({ topic, file, entries }) =>
    entries.map((entry) => {
      const where = `${file}, entry ${entry.id}`;
      if (ids.has(entry.id))
        throw new LexiconError(`${where}: the id is also used in ${ids.get(entry.id)}. Rename one.`);
      ids.set(entry.id, file);
      if (entry.words.length + entry.frames.length === 0)
        throw new LexiconError(`${where}: give it "words" or "frames".`);
      const own = entry.words.map((wording) => formsOf(wording, entry.part, inflect, where));
      const nouns = entry.nouns.map((wording) => formsOf(wording, 'noun', inflect, where));
      const words = [...own, ...nouns];
      for (const [base = ''] of words) claim(wordings, `${topic} ${base}`, base, where);
      const frames = entry.frames.flatMap((frame) => framesOf(frame, names, where));
      for (const frame of frames) claim(wordings, `${topic} ${frame}`, frame, where);
      return { ...compiled(entry, topic, words, frames), nouns: nouns.map(([base = '']) => base) };
    }),
  );
}

function claim(wordings: Map<string, string>, key: string, wording: string, where: string): void {
  const other = wordings.get(key);
  if (other && other !== where)
    throw new LexiconError(`${where}: "${wording}" is already said in ${other}. Keep it in one of them.`);
  wordings.set(key, where);
}

function compiled(
  { id, strength, category, more }: WrittenEntry,
  topic: string,
  words: string[][],
  frames: string[],
): Omit<Entry, 'nouns'> {
  return { id, topic, strength, category, words, frames, more };
}

const nameOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** The single frames that one with alternatives stands for: "write|edit + copy" is two. */
function framesOf(frame: string, names: ReadonlySet<string>, where: string): string[] {
  const [actions = [], objects = [], ...rest] = frame.split(' + ').map((side) => side.split('|'));
  if (objects.length === 0 || rest.length > 0)
    throw new LexiconError(`${where}: write the frame "${frame}" as "action + object", alternatives with "|".`);
  const odd = [...actions, ...objects].find((name) => name !== '*' && !names.has(name));
  if (odd !== undefined)
    throw new LexiconError(
      `${where}: no action or object is called "${odd}". Take one of lexicon/words, or "*" for any.`,
    );
  return actions.flatMap((action) => objects.map((object) => `${action} + ${object}`));
}

/** The normal form of a wording, followed by those of its other forms. */
function formsOf(wording: string, part: Part, inflect: Inflect, where: string): string[] {
  const written = [wording, ...inflect(wording, part)];
  const spellings = written.flatMap((form) => (form.includes('-') ? [form, form.replaceAll('-', '')] : [form]));
  const forms = [...new Set(spellings.map((form) => normalWords(form).join(' ')))];
  if (forms[0] === '') throw new LexiconError(`${where}: "${wording}" holds no word.`);
  return forms;
}
