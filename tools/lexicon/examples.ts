import { classify } from '../../lib/analysis/classify/classify';
import type { Example, WrittenEntry, WrittenTopic } from '../../lib/lexicon/entry';
import { type Finder, type Found, finderOf, unmarked } from './found';

type Stretch = Omit<Found, 'id'>;

const same = (a: Stretch, b: Stretch) => a.start === b.start && a.end === b.end;
const within = (a: Stretch, b: Stretch) => a.start >= b.start && a.end <= b.end;
const quoted = (found: Stretch[]) => [...new Set(found.map(({ text }) => `"${text}"`))].join(', ');

/**
 * Puts every entry to its own examples: each sentence names the file, the entry, the line, what was found there, and what to do. Duties are classified by
 * the shipped weights. `all` is the whole lexicon, `of` those of its files that are looked at.
 */
export function exampleProblems(all: WrittenTopic[], of: WrittenTopic[] = all): string[] {
  const find = finderOf(all);
  return of.flatMap(({ topic, file, entries }) =>
    entries.flatMap((entry) =>
      [
        ...entry.yes.flatMap(({ text }) => markProblems(entry, topic, text, find)),
        ...entry.no.flatMap(({ text }) => caughtProblems(entry, topic, text, find)),
        ...deadProblems(entry, topic, find),
        ...(topic === 'duties' ? categoryProblems(entry) : []),
      ].map((problem) => `${file}, entry ${entry.id}: ${problem}`),
    ),
  );
}

function markProblems({ id }: WrittenEntry, topic: string, example: string, find: Finder): string[] {
  const { line, marked } = unmarked(example);
  if (marked.length === 0) return [`mark the words that it finds in the "yes" line "${example}" with [ ].`];
  const found = find(topic, line);
  const own = found.filter((each) => each.id === id);
  const missed = marked.filter((mark) => !own.some((each) => same(each, mark)));
  const beside = own.filter((each) => !marked.some((mark) => within(each, mark)));
  return [
    ...missed.map((mark) => `it doesn't find "${mark.text}" in the "yes" line "${line}"; ${instead(mark, found)}`),
    ...(beside.length > 0 ? [`it also finds ${quoted(beside)} in "${line}". Mark that too, or shorten the line.`] : []),
  ];
}

function instead(mark: Stretch, found: Found[]): string {
  const here = found.filter((each) => each.start < mark.end && each.end > mark.start);
  const others = here.map(({ id, text }) => `${id} finds "${text}"`).join(', ');
  return others
    ? `there ${others}. Mark exactly the words of the entry, or move the wording.`
    : 'nothing is found there. Add the wording to "words", or mark exactly the words of the entry.';
}

function caughtProblems({ id }: WrittenEntry, topic: string, line: string, find: Finder): string[] {
  const own = find(topic, line).filter((each) => each.id === id);
  if (own.length === 0) return [];
  return [`it finds ${quoted(own)} in the "no" line "${line}". Take the wording out, or choose another line.`];
}

/** An entry is dead when whatever its examples mark is found by others of the topic as well once it is taken out. */
function deadProblems({ id, yes }: WrittenEntry, topic: string, find: Finder): string[] {
  const isLost = ({ text }: Example) => {
    const { line, marked } = unmarked(text);
    const others = find(topic, line, id);
    return marked.some((mark) => !others.some((each) => same(each, mark)));
  };
  if (yes.length === 0 || yes.some(isLost)) return [];
  return ['other entries find all of its examples too. Merge it with them, or add an example that only it finds.'];
}

function categoryProblems({ category, yes, no }: WrittenEntry): string[] {
  const own = yes.some(({ is }) => is === undefined || is === category);
  return [
    ...yes.flatMap(({ text, is }) => strayProblems('yes', unmarked(text).line, is ?? category)),
    ...no.flatMap(({ text, is }) => strayProblems('no', text, is ?? null)),
    ...(own ? [] : [`give it a "yes" line whose category is its own, ${category}.`]),
  ];
}

/** `wanted` is the category that the line must get; null where a "no" line doesn't say. */
function strayProblems(list: 'yes' | 'no', line: string, wanted: string | null): string[] {
  const { category, evidence } = classify(line);
  if (category === wanted) return [];
  const because = evidence.length > 0 ? ` (because of ${quoted(evidence)})` : '';
  const reads = category === 'not_duty' ? "doesn't read as a duty" : `reads as ${category}${because}`;
  const line_ = `the "${list}" line "${line}" ${reads}`;
  if (wanted === null) return [`${line_}. Say which category it has: { text: "${line}", is: CATEGORY }.`];
  const remedy =
    list === 'yes' && category !== 'not_duty'
      ? `; if ${category} is right for the whole line, write { text: "...", is: ${category} }`
      : '';
  return [`${line_}, but should be ${wanted}. Give it words that leave no doubt${remedy}.`];
}
