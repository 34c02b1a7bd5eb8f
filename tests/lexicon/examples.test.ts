import { describe, expect, it } from 'vitest';
import { generatedHash } from '../../lib/cli/stale';
import { compile } from '../../lib/lexicon/compile';
import { inflect } from '../../lib/lexicon/inflect';
import { lexiconModule, readLexicon } from '../../tools/lexicon/build';
import { exampleProblems } from '../../tools/lexicon/examples';
import { lexiconPage } from '../../tools/lexicon/lexicon-page';

const read = readLexicon();

describe('the lexicon', () => {
  it('is written without mistakes, and no two entries of a topic share a wording', () => {
    expect(read.problems).toEqual([]);
    expect(lexiconModule(read)).toContain('export const ENTRIES');
  });

  it('is compiled as its files are now: run "npm run lexicon" after a change', () => {
    expect(generatedHash()).toBe(read.hash);
  });

  it('leaves out of the compiled module what nobody reads there', () => {
    expect(lexiconModule(read)).not.toContain('"means":');
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

describe.each(read.topics)('$file', (topic) => {
  it('finds its "yes" lines as marked and in their category, leaves its "no" lines alone, and holds no dead entry', () => {
    expect(exampleProblems(read.topics, [topic])).toEqual([]);
  });
});
