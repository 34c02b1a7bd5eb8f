import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { build } from '../../tools/lexicon/build';
import { newEntry } from '../../tools/lexicon/new-entry';
import { lexiconCopy } from './copy';

const { path, url, change } = lexiconCopy();

it('adds an empty entry where it belongs, and says what is missing until nothing is', () => {
  expect(newEntry('duty/quiz-night', 'community', url())).toBe(
    [
      'Added in lexicon/duties/community.yaml.',
      'Still missing:',
      '- say in "means" what it means, in one sentence.',
      '- name a "source".',
      '- give it "words" or "frames".',
      '- add a "yes" line of your own, with the words that it must find in [ ].',
      '- add a "no" line: its trap, which it must not find, with the category it has.',
    ].join('\n'),
  );
  expect(build(url())).toContain('lexicon/duties/community.yaml, entry duty/quiz-night: give it "words" or "frames".');
  const filled =
    '    means: Quizzes with members.\n    source: LABELS\n    words: [host quiz nights]\n    yes: ["[Host quiz nights] in the pub"]\n    no: [{ text: "Film the pub", is: execution }]\n';
  change('duties/community.yaml', '    means: ""\n    source: ""\n    words: []\n    yes: []\n    no: []\n', filled);
  expect(newEntry('duty/quiz-night', 'community', url())).toContain('Nothing is missing.');
  expect(build(url())).toEqual([]);
  expect(readFileSync(path('lib/lexicon/generated.ts'), 'utf8')).toContain('"id":"duty/quiz-night"');
}, 120_000);

it('asks for kind and value of a signal', () => {
  expect(newEntry('platform/campfire', undefined, url())).toMatch(
    /platforms\.yaml\..*- say its "kind"\.\n- say its "value"\./s,
  );
});

it.each([
  ['duty/quiz-night', undefined, 'Say which category "duty/quiz-night" shows: execution, strategy,'],
  ['quiz-night', undefined, '"quiz-night" has no place. Begin it with one of:'],
  ['signal/quiz', undefined, '"signal/quiz" fits lexicon/signals/expectations.yaml, '],
])('refuses %s without a place', (id, category, message) => {
  expect(() => newEntry(id, category, url())).toThrow(message);
});
