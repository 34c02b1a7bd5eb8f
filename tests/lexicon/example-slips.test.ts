import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../tools/lexicon/build';
import { exampleProblems } from '../../tools/lexicon/examples';
import { lexiconCopy } from './copy';

const { url, change } = lexiconCopy();

describe('an example that the entry or the classifier contradicts is named with its remedy', () => {
  const problemsOf = (file: string) => {
    const { topics } = readLexicon(url());
    return exampleProblems(
      topics,
      topics.filter((topic) => topic.file === file),
    ).join('\n');
  };
  const ADS = 'lexicon/duties/ads.yaml';

  it.each([
    [
      '"[Boost posts] that already do well"',
      '"[Share posts] that already do well"',
      'it doesn\'t find "Share posts" in the "yes" line',
    ],
    ['"[Boost posts] that already do well"', '"Boost posts that already do well"', 'mark the words that it finds'],
    [
      '"[Boost posts] that already do well"',
      '"[Boost posts] and run ads"',
      'it also finds "run ads" in "Boost posts and run ads". Mark that too, or shorten the line.',
    ],
    [
      '"Post three reels a week"',
      '"Boost posts every week"',
      'it finds "Boost posts" in the "no" line "Boost posts every week".',
    ],
    [
      '"Post three reels a week", is: execution',
      '"Post three reels a week", is: strategy',
      'the "no" line "Post three reels a week" reads as execution',
    ],
    [
      '{ text: "Post three reels a week", is: execution }',
      '"Post three reels a week"',
      'Say which category it has: { text: "Post three reels a week", is: CATEGORY }.',
    ],
    [
      '"[Boost posts] that already do well"',
      '"Answer every comment in the forum and [boost posts] of the community"',
      'if community is right for the whole line, write { text: "...", is: community }.',
    ],
  ])('%s -> %s', (from, to, message) => {
    change('duties/ads.yaml', from, to);
    expect(problemsOf(ADS)).toContain(`${ADS}, entry duty/buy-ads: `);
    expect(problemsOf(ADS)).toContain(message);
  });

  it('lets an honest exception stand, but not for every line of an entry', () => {
    const line = (is: string) =>
      `yes: [{ text: "Answer every comment in the forum and [boost posts] of the community", is: ${is} }]`;
    change(
      'duties/ads.yaml',
      'yes: ["[Buy media for the spring sale]", "[Boost posts] that already do well"]',
      line('community'),
    );
    expect(problemsOf(ADS)).toContain('give it a "yes" line whose category is its own, ads.');
    expect(problemsOf(ADS)).not.toContain('but should be');
  });
});
