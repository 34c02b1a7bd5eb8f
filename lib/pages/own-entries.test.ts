import { expect, it } from 'vitest';
import { took } from '../../tests/took';
import { entriesOf } from './own-entries';

const entry = (words: string, example: string) =>
  `topic: own\nentries:\n  - {id: own/a, means: a, source: us, category: ads, words: [${words}], yes: ["[${example}]"]}`;

it('compiles an entry that passes its example', () => {
  expect(entriesOf(entry('boost toots', 'Boost toots'), 'Own')).toHaveLength(1);
  expect(entriesOf('  \n', 'Own')).toEqual([]);
});

it('refuses text that swells when it is read', () => {
  const nine = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of).join(',')}]\n`;
  const letters = 'abcdefgh';
  const swelling = [...letters].map((name, i) => nine(name, i === 0 ? '"x"' : `*${letters[i - 1]}`)).join('');
  expect(() => entriesOf(swelling, 'Own')).toThrow(/alias/i);
});

it('refuses what is too long, too deep or no entry, in words', () => {
  expect(() => entriesOf('x'.repeat(500_001), 'Own')).toThrow('longer than 500000');
  expect(() => entriesOf('['.repeat(20_000), 'Own')).toThrow();
  expect(() => entriesOf('constructor: {}', 'Own')).toThrow('Own');
});

it('takes time in proportion to the number of words', () => {
  const many = Array.from({ length: 2_000 }, (_, i) => `word${i} and more`).join(', ');
  expect(took(() => entriesOf(entry(`boost toots, ${many}`, 'Boost toots'), 'Own'))).toBeLessThan(5_000);
});
