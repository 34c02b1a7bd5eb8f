import type { Sizes } from './layout';

/** Where the kernel's working numbers stand, in bytes of its memory; `end` is the memory's length. */
export interface Memory {
  file: number;
  ids: number;
  /** Activations, one row a token. */
  rows: number;
  more: number;
  /** The widest ones: queries, keys and values together, or a layer's inner numbers. */
  wide: number;
  /** Whole numbers of a row, and the rows' scales. */
  numbers: number;
  scales: number;
  scores: number;
  answers: number;
  end: number;
}

/** Divides memory from address `from` on: a model file of `fileBytes`, then room for `tokens` tokens at once (the last row is a spare for pairs). */
export function divide(
  from: number,
  fileBytes: number,
  { width, inner, positions, answers }: Sizes,
  tokens: number,
): Memory {
  let end = from;
  const take = (bytes: number) => {
    const start = Math.ceil(end / 16) * 16;
    end = start + bytes;
    return start;
  };
  const rows = tokens + 1;
  const widest = Math.max(3 * width, inner);
  return {
    file: take(fileBytes),
    ids: take(positions * 4),
    rows: take(rows * width * 4),
    more: take(rows * width * 4),
    wide: take(rows * widest * 4),
    numbers: take(rows * inner * 2),
    scales: take(rows * 4),
    scores: take((positions + 4) * 4),
    answers: take((width + answers) * 4),
    end,
  };
}
