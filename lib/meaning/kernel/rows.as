// What is done to single rows of activations (f32).
import { gelu, sum } from './functions';

/** Numbers of a vocabulary's row that share a scale. */
const PART: i32 = 32;

/**
 * `to` (`tokens` x `width`) = each token's row of the vocabulary (`size` x `width`, int8, with scales for each 32 of a row: `width` / 32 x
 * `size`) plus its position's row (f32).
 */
export function embed(
  ids: usize, tokens: i32, words: usize, scales: usize, size: i32, positions: usize, width: i32, to: usize,
): void {
  for (let token = 0; token < tokens; token++) {
    const id = load<i32>(ids + (<usize>token << 2));
    let word = words + <usize>(id * width);
    for (let start = 0; start < width; start += PART) {
      const scale = v128.load32_splat(scales + <usize>(((start / PART) * size + id) << 2));
      for (let i = 0; i < PART; i += 4, word += 4, positions += 16, to += 16) {
        const numbers = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(word)));
        v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(numbers), scale), v128.load(positions)));
      }
    }
  }
}

/** `x` = `x` + `more`, number by number. */
export function add(x: usize, more: usize, length: i32): void {
  const end = x + (<usize>length << 2);
  for (; x < end; x += 16, more += 16) v128.store(x, f32x4.add(v128.load(x), v128.load(more)));
}

/** Every row of `x` gets mean 0 and variance 1, then times `gain` plus `bias`, in its place. */
export function normalise(x: usize, rows: i32, width: i32, gain: usize, bias: usize): void {
  const share = <f32>1.0 / <f32>width;
  const length = <usize>width << 2;
  for (let row = 0; row < rows; row++, x += length) {
    let total = f32x4.splat(0);
    for (let at: usize = 0; at < length; at += 16) total = f32x4.add(total, v128.load(x + at));
    const mean = f32x4.splat(sum(total) * share);
    let squares = f32x4.splat(0);
    for (let at: usize = 0; at < length; at += 16) {
      const d = f32x4.sub(v128.load(x + at), mean);
      squares = f32x4.add(squares, f32x4.mul(d, d));
    }
    const factor = f32x4.splat(<f32>1.0 / sqrt<f32>(sum(squares) * share + <f32>1e-12));
    for (let at: usize = 0; at < length; at += 16) {
      const d = f32x4.mul(f32x4.sub(v128.load(x + at), mean), factor);
      v128.store(x + at, f32x4.add(f32x4.mul(d, v128.load(gain + at)), v128.load(bias + at)));
    }
  }
}

/** GELU of every number of `x`, in its place. */
export function activate(x: usize, length: i32): void {
  const end = x + (<usize>length << 2);
  for (; x < end; x += 16) v128.store(x, gelu(v128.load(x)));
}
