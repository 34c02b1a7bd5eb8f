import { expect, it } from 'vitest';
import type { Duty } from '../analysis/verdict';
import { pieces } from './duties';

const evidence = (start: number, end: number) => ({ entry: 'e', text: '', start, end });
const duty = (text: string, start: number, marks: [number, number][]): Duty => ({
  text,
  start,
  end: start + text.length,
  category: 'community',
  second: null,
  confidence: 1,
  evidence: marks.map(([from, to]) => evidence(from, to)),
});

it('cuts a duty at its evidence, which counts from the start of the posting', () => {
  expect(
    pieces(
      duty('Answer every message', 100, [
        [113, 120],
        [100, 106],
      ]),
    ),
  ).toEqual([
    { text: 'Answer', evidence: true },
    { text: ' every ', evidence: false },
    { text: 'message', evidence: true },
  ]);
});

it.each<[string, [number, number][]]>([
  ['none', []],
  [
    'overlapping',
    [
      [0, 6],
      [2, 12],
    ],
  ],
  ['beyond the duty', [[14, 99]]],
])('loses no letter with %s evidence', (_, marks) => {
  const text = 'Answer every message';
  expect(
    pieces(duty(text, 0, marks))
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
