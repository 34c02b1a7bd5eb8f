// The product of activations and weights: whole numbers, many at a time.
import { largest } from './functions';

/** Activations have 16 bits. */
const LARGEST: f32 = 32767.0;
/** Weights that share a scale. 127 * 32767 * 128 is the largest sum that a 32-bit number must hold (0.5e9 of 2.1e9). */
const PART: usize = 128;
/** Rows that go through all weights together: they stay in the processor's nearest cache. */
const BLOCK: i32 = 16;

/** Rounds each row of `x` (`rows` x `width`, f32) to 16-bit whole numbers in `to`, and writes the row's scale to `scales`. */
export function quantise(x: usize, rows: i32, width: i32, to: usize, scales: usize): void {
  for (let row = 0; row < rows; row++) {
    const end = x + (<usize>width << 2);
    let top = f32x4.splat(0);
    for (let at = x; at < end; at += 16) top = f32x4.max(top, f32x4.abs(v128.load(at)));
    const most = max(largest(top), <f32>1e-30);
    const factor = f32x4.splat(LARGEST / most);
    for (; x < end; x += 32, to += 16) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x), factor)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x, 16), factor)));
      v128.store(to, i16x8.narrow_i32x4_s(low, high));
    }
    store<f32>(scales + (<usize>row << 2), most / LARGEST);
  }
}

/**
 * `to` (`rows` x `outputs`, f32) = `x` (`rows` x `width`, from quantise) times the transposed weights (`outputs` x `width`, int8, with
 * scales for each 128 of a row: `width` / 128 x `outputs`), plus bias. `outputs` is a multiple of 4, `width` of 128; with an odd number
 * of rows, `x`, `scales` and `to` have room for one more.
 */
export function product(
  x: usize, scales: usize, rows: i32, width: i32,
  weights: usize, weightScales: usize, bias: usize, outputs: i32, to: usize,
): void {
  const next = <usize>outputs << 2;
  for (let block = 0; block < rows; block += BLOCK) {
    const end = min(block + BLOCK, rows);
    for (let output = 0; output < outputs; output += 4) {
      const w = weights + <usize>(output * width);
      const column = <usize>output << 2;
      const b = v128.load(bias + column);
      for (let row = block; row < end; row += 2) {
        const at = to + <usize>row * next + column;
        tile(x + (<usize>(row * width) << 1), w, width, weightScales + column, at, next);
        finish(at, scales + (<usize>row << 2), b);
        finish(at + next, scales + (<usize>(row + 1) << 2), b);
      }
    }
  }
}

/** Applies a row's scale and the bias to four products. */
@inline
function finish(at: usize, scale: usize, bias: v128): void {
  v128.store(at, f32x4.add(f32x4.mul(v128.load(at), v128.load32_splat(scale)), bias));
}

/** Two rows times four rows of weights, part by part. */
@inline
function tile(x: usize, w: usize, width: i32, scales: usize, to: usize, next: usize): void {
  const line = <usize>width << 1;
  const w1 = w + width, w2 = w1 + width, w3 = w2 + width;
  let upper = f32x4.splat(0), lower = upper;
  for (let start: usize = 0; start < <usize>width; start += PART, scales += next) {
    let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
    for (let k = start; k < start + PART; k += 8) {
      const a = v128.load(x + (k << 1)), b = v128.load(x + (k << 1) + line);
      let v = v128.load_ext<i8>(w + k);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, v));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(b, v));
      v = v128.load_ext<i8>(w1 + k);
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, v));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(b, v));
      v = v128.load_ext<i8>(w2 + k);
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(a, v));
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(b, v));
      v = v128.load_ext<i8>(w3 + k);
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(a, v));
      b3 = i32x4.add(b3, i32x4.dot_i16x8_s(b, v));
    }
    const scale = v128.load(scales);
    upper = f32x4.add(upper, f32x4.mul(f32x4.convert_i32x4_s(fold(a0, a1, a2, a3)), scale));
    lower = f32x4.add(lower, f32x4.mul(f32x4.convert_i32x4_s(fold(b0, b1, b2, b3)), scale));
  }
  v128.store(to, upper);
  v128.store(to + next, lower);
}

/** The four sums of four vectors, in one vector. */
@inline
function fold(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(i32x4.shuffle(a, b, 0, 4, 1, 5), i32x4.shuffle(a, b, 2, 6, 3, 7));
  const cd = i32x4.add(i32x4.shuffle(c, d, 0, 4, 1, 5), i32x4.shuffle(c, d, 2, 6, 3, 7));
  return i32x4.add(i64x2.shuffle(ab, cd, 0, 2), i64x2.shuffle(ab, cd, 1, 3));
}
