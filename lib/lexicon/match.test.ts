import { describe, expect, it } from 'vitest';
import { checkTopic } from './check';
import { compile } from './compile';
import { inflect } from './inflect';
import { matchEntries, matcherOf } from './match';
import { tokenise } from './tokens';

const topic = (entries: unknown[], name = 'words') => checkTopic({ topic: name, entries }, `lexicon/${name}.yaml`);
const entry = (id: string, words: string[], part = 'fixed') => ({ id, means: 'for a test', part, words });

function found(text: string, ...topics: ReturnType<typeof topic>[]): string[] {
  const matcher = matcherOf(compile(topics, inflect));
  return matchEntries(tokenise(text), matcher).map(
    ({ entry: { id }, start, end }) => `${id}: ${text.slice(start, end)}`,
  );
}

describe('matchEntries', () => {
  it('knows verbs and nouns in their other forms, in either spelling', () => {
    const words = topic([entry('do/tidy', ['organise', 'set up'], 'verb'), entry('thing/reply', ['reply'], 'noun')]);
    expect(found('Organizing replies, setting up and organised reply', words)).toEqual([
      'do/tidy: Organizing',
      'thing/reply: replies',
      'do/tidy: setting up',
      'do/tidy: organised',
      'thing/reply: reply',
    ]);
  });

  it('takes a hyphen for a hyphen, a blank or nothing', () => {
    const words = topic([entry('thing/mail', ['e-mail'], 'noun')]);
    expect(found('e-mail, emails, e mail', words)).toHaveLength(3);
  });

  it('lets the longest wording of a topic win and topics overlap', () => {
    const short = topic([entry('a/plan', ['plan', 'content']), entry('a/content-plan', ['content plan'])], 'a');
    const other = topic([entry('b/content', ['content'])], 'b');
    expect(found('our content plan', short, other)).toEqual(['b/content: content', 'a/content-plan: content plan']);
  });

  it('never runs across punctuation', () => {
    const words = topic([entry('a/x', ['social media'])]);
    expect(found('social. Media (social) media: social, media social/media', words)).toEqual(['a/x: social/media']);
  });
});

describe('compile', () => {
  it('says which file and entry share a wording', () => {
    const twice = topic([entry('a/one', ['Organise']), entry('a/two', ['organize'])]);
    expect(() => compile([twice], inflect)).toThrow(
      'lexicon/words.yaml, entry a/two: "organize" is already said in lexicon/words.yaml, entry a/one',
    );
  });

  it('says what to do about an unknown field, a missing one and a number without quotes', () => {
    expect(() => topic([{ ...entry('a/x', ['x']), wrods: [] }])).toThrow('unknown field "wrods"');
    expect(() => topic([{ id: 'a/x', words: ['x'] }])).toThrow('entry a/x: "means" must be a text; add it.');
    expect(() => topic([{ ...entry('a/x', ['x']), words: [4] }])).toThrow('put it in quotes');
  });
});
