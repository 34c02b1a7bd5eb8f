import { describe, expect, it } from 'vitest';
import { dutyMatches } from '../../lib/analysis/duty-entries';
import { frameOf } from '../../lib/analysis/frame';
import { lexiconModule, readLexicon } from '../../lib/cli/lexicon';
import { lexiconPage } from '../../lib/cli/lexicon-page';
import { compile } from '../../lib/lexicon/compile';
import { inflect } from '../../lib/lexicon/inflect';
import { matchEntries, matcherOf } from '../../lib/lexicon/match';
import { tokenise } from '../../lib/lexicon/tokens';

const read = readLexicon();
const entries = compile(read.topics, inflect);
const matchers = new Map(
  read.topics.map(({ topic }) => [topic, matcherOf(entries.filter((entry) => entry.topic === topic))]),
);

/** The stretches of a line in which a topic's entry is found. */
function foundBy(id: string, topic: string, line: string): string[] {
  const matcher = matchers.get(topic);
  if (!matcher) return [];
  const matches = topic === 'duties' ? dutyMatches(frameOf(line)) : matchEntries(tokenise(line), matcher);
  return matches.filter(({ entry }) => entry.id === id).map(({ start, end }) => line.slice(start, end));
}

/** What is marked in an example and the line without its marks. */
function unmarked(example: string): { line: string; marked: string[] } {
  return {
    line: example.replaceAll(/[[\]]/g, ''),
    marked: [...example.matchAll(/\[([^\]]*)\]/g)].map(([, text]) => text ?? ''),
  };
}

describe('the lexicon', () => {
  it('is written without mistakes and compiles', () => {
    expect(read.problems).toEqual([]);
    expect(lexiconModule(read)).toContain('export const ENTRIES');
  });

  it('is listed on its page: run "npm run lexicon:page" after a change', async () => {
    await expect(lexiconPage(read)).toMatchFileSnapshot('../../lexicon/LEXICON.md');
  });
});

const SELF_TESTED = ['actions', 'objects', 'leads', 'duties', 'headings'];

describe.each(read.topics.filter(({ topic }) => SELF_TESTED.includes(topic)))(
  '$file',
  ({ topic, entries: written }) => {
    it('matches its "yes" lines exactly where they are marked', () => {
      const missed = written.flatMap(({ id, yes }) =>
        yes.filter((example) => {
          const { line, marked } = unmarked(example);
          const found = foundBy(id, topic, line);
          return marked.length === 0 || marked.some((stretch) => !found.includes(stretch));
        }),
      );
      expect(missed).toEqual([]);
    });

    it('leaves its "no" lines alone', () => {
      const caught = written.flatMap(({ id, no }) =>
        no.filter(({ text }) => foundBy(id, topic, text).length > 0).map(({ text }) => `${id}: ${text}`),
      );
      expect(caught).toEqual([]);
    });

    it('has no entry without an example', () => {
      expect(written.filter(({ yes }) => yes.length === 0).map(({ id }) => id)).toEqual([]);
    });
  },
);
