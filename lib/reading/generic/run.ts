/** Lines from `from` to `to`, exclusive, and how much speaks for them together. */
export interface LineRun {
  from: number;
  to: number;
  value: number;
}

/** The stretch of lines whose scores add up to most: one pass, whatever the page's length. */
export function bestRun(scores: readonly number[]): LineRun {
  let best: LineRun = { from: 0, to: 0, value: 0 };
  let from = 0;
  let value = 0;
  for (const [i, score] of scores.entries()) {
    if (value <= 0) {
      value = 0;
      from = i;
    }
    value += score;
    if (value > best.value) best = { from, to: i + 1, value };
  }
  return best;
}
