/** The model file's format, written by tools/train/export.py, where it is described byte by byte. */
export const MAGIC = 'TTENCODE';
export const VERSION = 1;
/** Where the hash starts to count, and where the sizes stand. */
export const HASHED_FROM = 48;
export const TEXT_AT = 80;
const ALIGNMENT = 16;
/** Neighbouring weights that share a scale. */
export const PART = 128;
const WORD_PART = 32;

/** A model's sizes; `answers` is the number of probabilities a line gets: duty, then the categories. */
export interface Sizes {
  tokens: number;
  layers: number;
  width: number;
  heads: number;
  inner: number;
  positions: number;
  answers: number;
  textBytes: number;
}

/** Places of int8 rows and of their scales. */
export interface Rounded {
  numbers: number;
  scales: number;
}

/** Places of a linear step: weights and a bias. */
export interface Linear extends Rounded {
  bias: number;
}

/** Places of a normalisation. */
export interface Norm {
  gain: number;
  bias: number;
}

/** Places of what one layer needs. */
export interface Layer {
  attention: Linear;
  attended: Linear;
  attendedNorm: Norm;
  up: Linear;
  down: Linear;
  norm: Norm;
}

/** Where everything stands: bytes from the file's start, or addresses once it is in memory; `end` is where it ends. */
export interface Layout {
  text: number;
  words: Rounded;
  positions: number;
  norm: Norm;
  layers: Layer[];
  heads: { weights: number; bias: number };
  end: number;
}

/** The eight sizes in the head of a model file. The file must be at least TEXT_AT bytes long. */
export function readSizes(file: DataView): Sizes {
  const at = (index: number) => file.getUint32(HASHED_FROM + index * 4, true);
  return {
    tokens: at(0),
    layers: at(1),
    width: at(2),
    heads: at(3),
    inner: at(4),
    positions: at(5),
    answers: at(6),
    textBytes: at(7),
  };
}

/** Lays a model file out by its sizes, from address `start` (a multiple of 16) on. */
export function layOut(sizes: Sizes, start = 0): Layout {
  const { tokens, layers, width, inner, positions, answers, textBytes } = sizes;
  let end = start + TEXT_AT;
  const take = (bytes: number) => {
    const place = end;
    end += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return place;
  };
  const floats = (count: number) => take(count * 4);
  const rounded = (rows: number, columns: number, part: number) => ({
    numbers: take(rows * columns),
    scales: floats((rows * columns) / part),
  });
  const linear = (outputs: number, inputs: number) => ({ ...rounded(outputs, inputs, PART), bias: floats(outputs) });
  const norm = () => ({ gain: floats(width), bias: floats(width) });
  const layer = () => ({
    attention: linear(3 * width, width),
    attended: linear(width, width),
    attendedNorm: norm(),
    up: linear(inner, width),
    down: linear(width, inner),
    norm: norm(),
  });
  return {
    text: take(textBytes),
    words: rounded(tokens, width, WORD_PART),
    positions: floats(positions * width),
    norm: norm(),
    layers: Array.from({ length: layers }, layer),
    heads: { weights: floats(answers * width), bias: floats(answers) },
    end,
  };
}
