// Every token of one line looks at all of its tokens.
import { exp, largest, sum } from './functions';

/** Numbers a head: 32, in eight vectors. */
const HEAD: usize = 128;
const SHARPNESS: f32 = 0.17677669; // 1 / sqrt(32)

/**
 * `to` (`tokens` x `width`, f32) = the attention of one line. `x` holds a token's queries, keys and values beside each other (3 x `width`);
 * `scores` has room for `tokens` numbers, rounded up to four.
 */
export function attend(x: usize, tokens: i32, width: i32, to: usize, scores: usize): void {
  const part = <usize>width << 2;
  const line = part * 3;
  for (let token = 0; token < tokens; token++) {
    const from = x + <usize>token * line;
    for (let head: usize = 0; head < part; head += HEAD) {
      compare(from + head, x + part + head, line, tokens, scores);
      const total = weigh(scores, tokens);
      mix(x + part * 2 + head, line, tokens, scores, <f32>1.0 / total, to + <usize>token * part + head);
    }
  }
}

/** One query against every key. */
@inline
function compare(query: usize, key: usize, line: usize, tokens: i32, scores: usize): void {
  const q0 = v128.load(query), q1 = v128.load(query, 16), q2 = v128.load(query, 32), q3 = v128.load(query, 48);
  const q4 = v128.load(query, 64), q5 = v128.load(query, 80), q6 = v128.load(query, 96), q7 = v128.load(query, 112);
  for (let i = 0; i < tokens; i++, key += line) {
    let a = f32x4.add(f32x4.mul(q0, v128.load(key)), f32x4.mul(q1, v128.load(key, 16)));
    let b = f32x4.add(f32x4.mul(q2, v128.load(key, 32)), f32x4.mul(q3, v128.load(key, 48)));
    a = f32x4.add(a, f32x4.add(f32x4.mul(q4, v128.load(key, 64)), f32x4.mul(q5, v128.load(key, 80))));
    b = f32x4.add(b, f32x4.add(f32x4.mul(q6, v128.load(key, 96)), f32x4.mul(q7, v128.load(key, 112))));
    store<f32>(scores + (<usize>i << 2), sum(f32x4.add(a, b)) * SHARPNESS);
  }
}

/** Turns scores into e^(score - largest) and returns their sum. */
@inline
function weigh(scores: usize, tokens: i32): f32 {
  const end = scores + (<usize>tokens << 2);
  const full = scores + (<usize>((tokens + 3) & ~3) << 2);
  for (let at = end; at < full; at += 4) store<f32>(at, -1e30);
  let top = v128.load(scores);
  for (let at = scores; at < full; at += 16) top = f32x4.max(top, v128.load(at));
  const most = f32x4.splat(largest(top));
  let total = f32x4.splat(0);
  for (let at = scores; at < full; at += 16) {
    const weight = exp(f32x4.sub(v128.load(at), most));
    v128.store(at, weight);
    total = f32x4.add(total, weight);
  }
  return sum(total);
}

/** The values' weighted mean. */
@inline
function mix(value: usize, line: usize, tokens: i32, weights: usize, factor: f32, to: usize): void {
  let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
  for (let i = 0; i < tokens; i++, value += line) {
    const weight = v128.load32_splat(weights + (<usize>i << 2));
    s0 = f32x4.add(s0, f32x4.mul(weight, v128.load(value)));
    s1 = f32x4.add(s1, f32x4.mul(weight, v128.load(value, 16)));
    s2 = f32x4.add(s2, f32x4.mul(weight, v128.load(value, 32)));
    s3 = f32x4.add(s3, f32x4.mul(weight, v128.load(value, 48)));
    s4 = f32x4.add(s4, f32x4.mul(weight, v128.load(value, 64)));
    s5 = f32x4.add(s5, f32x4.mul(weight, v128.load(value, 80)));
    s6 = f32x4.add(s6, f32x4.mul(weight, v128.load(value, 96)));
    s7 = f32x4.add(s7, f32x4.mul(weight, v128.load(value, 112)));
  }
  const f = f32x4.splat(factor);
  v128.store(to, f32x4.mul(s0, f)); v128.store(to, f32x4.mul(s1, f), 16);
  v128.store(to, f32x4.mul(s2, f), 32); v128.store(to, f32x4.mul(s3, f), 48);
  v128.store(to, f32x4.mul(s4, f), 64); v128.store(to, f32x4.mul(s5, f), 80);
  v128.store(to, f32x4.mul(s6, f), 96); v128.store(to, f32x4.mul(s7, f), 112);
}
