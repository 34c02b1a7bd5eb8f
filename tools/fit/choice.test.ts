import { describe, expect, it } from 'vitest';
import { type ChoiceRow, fitChoice } from './choice';
import { scoreOf, sparse } from './sparse';

const row = (chosen: number, ...warm: number[]): ChoiceRow => ({
  options: warm.map((value, at) =>
    sparse(
      new Map([
        ['warm', value],
        [`own ${at}`, 1],
      ]),
    ),
  ),
  answer: warm.map((_, at) => (at === chosen ? 1 : 0)),
  weight: 1,
});
const rows = [row(0, 1, 0, 0), row(1, 0, 1, 0), row(0, 1, 0, 0.2), row(1, 0.1, 1, 0)];

describe('a choice among options', () => {
  it('learns one weight for what decides everywhere, so an option never chosen can win', () => {
    const weights = fitChoice(rows, (name) => (name === 'warm' ? 0.01 : 1));
    const score = ({ options }: ChoiceRow) => options.map((option) => scoreOf(option, weights));
    const scores = score(row(2, 0, 0, 1));
    expect(scores.indexOf(Math.max(...scores))).toBe(2);
  });

  it('is held at 0 by its penalty, and by more of it more', () => {
    const weight = (penalty: number) => fitChoice(rows, () => penalty).warm ?? 0;
    expect(weight(0.1)).toBeGreaterThan(weight(10));
    expect(weight(1e6)).toBeCloseTo(0, 4);
  });
});
