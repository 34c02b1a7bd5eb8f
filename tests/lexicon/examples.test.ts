import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/analysis/classify/classify';
import { compile } from '../../lib/lexicon/compile';
import { inflect } from '../../lib/lexicon/inflect';
import { lexiconModule } from '../../tools/lexicon/build';
import { lexiconPage } from '../../tools/lexicon/lexicon-page';
import { type Found, found, read, unmarked } from './found';

type Stretch = Omit<Found, 'id'>;

const same = (a: Stretch, b: Stretch) => a.start === b.start && a.end === b.end;
const within = (a: Stretch, b: Stretch) => a.start >= b.start && a.end <= b.end;

/** Whether an entry is found at every mark exactly, and nowhere outside the marks. */
function isExact(id: string, topic: string, example: string): boolean {
  const { line, marked } = unmarked(example);
  const own = found(topic, line).filter((each) => each.id === id);
  const isFound = marked.every((mark) => own.some((each) => same(each, mark)));
  return marked.length > 0 && isFound && own.every((each) => marked.some((mark) => within(each, mark)));
}

/** Whether a marked stretch of the example is lost, to all other entries of the topic too, when the entry is taken out. */
function needs(id: string, topic: string, example: string): boolean {
  const { line, marked } = unmarked(example);
  const others = found(topic, line, id);
  return marked.some((mark) => !others.some((each) => same(each, mark)));
}

describe('the lexicon', () => {
  it('is written without mistakes, and no two entries of a topic share a wording', () => {
    expect(read.problems).toEqual([]);
    expect(lexiconModule(read)).toContain('export const ENTRIES');
  });

  it('cannot hold a wording or a frame a second time in a topic', () => {
    const duties = read.topics.filter(({ topic }) => ['actions', 'objects', 'duties'].includes(topic));
    const [first] = duties.filter(({ topic }) => topic === 'duties');
    const withFrame = first?.entries.find(({ frames }) => frames.length > 0);
    const again = (entry: object) =>
      compile([...duties, { ...first, entries: [{ ...withFrame, id: 'duty/again', ...entry }] } as never], inflect);
    expect(() => again({ words: [], nouns: [] })).toThrow(/entry duty\/again: ".+ \+ .+" is already said in/);
    expect(() => again({ words: ['retarget visitors'], nouns: [], frames: [] })).toThrow(
      '"retarget visitors" is already',
    );
  });

  it('is listed on its page: run "npm run lexicon:page" after a change', async () => {
    await expect(lexiconPage(read)).toMatchFileSnapshot('../../lexicon/LEXICON.md');
  });
});

describe.each(read.topics)('$file', ({ topic, entries }) => {
  it('has examples of both kinds for every entry', () => {
    expect(entries.filter(({ yes, no }) => yes.length === 0 || no.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('matches its "yes" lines exactly where they are marked', () => {
    const missed = entries.flatMap(({ id, yes }) => yes.filter((example) => !isExact(id, topic, example)));
    expect(missed).toEqual([]);
  });

  it('leaves its "no" lines alone', () => {
    const caught = entries.flatMap(({ id, no }) =>
      no.filter(({ text }) => found(topic, text).some((each) => each.id === id)).map(({ text }) => `${id}: ${text}`),
    );
    expect(caught).toEqual([]);
  });

  it('has no dead entry: each has an example that is lost without it', () => {
    const dead = entries.filter(({ id, yes }) => !yes.some((example) => needs(id, topic, example)));
    expect(dead.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(read.topics.filter(({ topic }) => topic === 'duties'))('$file', ({ entries }) => {
  it('says of each "no" line which category it has, and the line gets it', () => {
    const lines = entries.flatMap(({ id, no }) => no.map(({ text, is }) => ({ id, text, is })));
    const wrong = lines.filter(({ text, is }) => classify(text).category !== is);
    expect(wrong).toEqual([]);
  });
});
