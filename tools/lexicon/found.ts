import { frameMatches, framesOf } from '../../lib/analysis/classify/duty-entries';
import { frameOf } from '../../lib/analysis/classify/frame';
import { ReadLine } from '../../lib/analysis/text/read-line';
import { compile } from '../../lib/lexicon/compile';
import type { Entry, WrittenTopic } from '../../lib/lexicon/entry';
import { inflect } from '../../lib/lexicon/inflect';
import { matchEntries, matcherOf } from '../../lib/lexicon/match';
import { tokenise } from '../../lib/lexicon/tokens';

/** A stretch of a line and the entry that is found there. */
export interface Found {
  id: string;
  text: string;
  start: number;
  end: number;
}

/** What the entries of a topic find in a line. `without` is an entry that is taken out. */
export type Finder = (topic: string, line: string, without?: string) => Found[];

/** A finder over checked files, duties through their frames as well. The actions and objects in frames are those of the compiled lexicon. */
export function finderOf(written: WrittenTopic[]): Finder {
  const topics = Map.groupBy(compile(written, inflect), ({ topic }) => topic);
  const whole = new Map([...topics].map(([topic, entries]) => [topic, prepared(entries)]));
  return (topic, line, without) => {
    const { matcher, frames } =
      (without ? undefined : whole.get(topic)) ?? prepared(rest(topics.get(topic) ?? [], line, without));
    const matches = [...matchEntries(tokenise(line), matcher), ...frameMatches(frameOf(new ReadLine(line)), frames)];
    return matches.map(({ entry, start, end }) => ({ id: entry.id, text: line.slice(start, end), start, end }));
  };
}

function prepared(entries: Entry[]) {
  return { matcher: matcherOf(entries), frames: framesOf(entries) };
}

/**
 * The other entries of a topic, with those wordings only that can begin in the line: quick to prepare. A frame such as
 * "write + *", which takes whatever no entry names, does not stand in for the entry that is taken out.
 */
function rest(entries: Entry[], line: string, without?: string): Entry[] {
  const norms = tokenise(line).map(({ norm }) => norm);
  const canBegin = (form: string) => norms.some((norm) => form.startsWith(norm));
  return entries
    .filter(({ id }) => id !== without)
    .map((entry) => ({
      ...entry,
      words: entry.words.filter((forms) => forms.some(canBegin)),
      frames: entry.frames.filter((frame) => !frame.includes('*')),
    }));
}

/** An example without its marks, and the marked stretches of that line. */
export function unmarked(example: string): { line: string; marked: Omit<Found, 'id'>[] } {
  const [before = '', ...parts] = example.split('[');
  let line = before;
  const marked = parts.map((part) => {
    const [text = '', after = ''] = part.split(']');
    const start = line.length;
    line += text + after;
    return { text, start, end: start + text.length };
  });
  return { line, marked };
}
