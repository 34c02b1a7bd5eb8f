// From a line's last activations to what is asked of it.
import { exp, sum } from './functions';

/** `to` (`width`) = the mean of a line's rows. */
export function mean(x: usize, tokens: i32, width: i32, to: usize): void {
  const line = <usize>width << 2;
  const share = f32x4.splat(<f32>1.0 / <f32>tokens);
  for (let at: usize = 0; at < line; at += 16) {
    let total = f32x4.splat(0);
    for (let token = 0; token < tokens; token++) total = f32x4.add(total, v128.load(x + <usize>token * line + at));
    v128.store(to + at, f32x4.mul(total, share));
  }
}

/**
 * Probabilities of a line's mean: `to` gets one for "is it a duty" (the first head, sigmoid), then `heads` - 1 that sum to 1 (softmax).
 * `weights` are `heads` x `width`, f32.
 */
export function judge(x: usize, width: i32, weights: usize, bias: usize, heads: i32, to: usize): void {
  let most: f32 = -1e30;
  for (let head = 0; head < heads; head++) {
    const score = dot(x, weights + (<usize>(head * width) << 2), width) + load<f32>(bias + (<usize>head << 2));
    store<f32>(to + (<usize>head << 2), score);
    if (head > 0) most = max(most, score);
  }
  const duty = load<f32>(to);
  const small = power(-abs(duty));
  store<f32>(to, (duty < 0 ? small : <f32>1.0) / (<f32>1.0 + small));
  share(to + 4, heads - 1, most);
}

/** Scales a vector to length 1, in its place. */
export function unit(x: usize, width: i32): void {
  const factor = f32x4.splat(<f32>1.0 / max(sqrt<f32>(dot(x, x, width)), <f32>1e-12));
  const end = x + (<usize>width << 2);
  for (; x < end; x += 16) v128.store(x, f32x4.mul(v128.load(x), factor));
}

/** Softmax of a few scores, in their place. */
function share(scores: usize, count: i32, most: f32): void {
  const end = scores + (<usize>count << 2);
  let total: f32 = 0;
  for (let at = scores; at < end; at += 4) {
    store<f32>(at, power(load<f32>(at) - most));
    total += load<f32>(at);
  }
  for (let at = scores; at < end; at += 4) store<f32>(at, load<f32>(at) / total);
}

function dot(a: usize, b: usize, width: i32): f32 {
  let total = f32x4.splat(0);
  const line = <usize>width << 2;
  for (let at: usize = 0; at < line; at += 16) total = f32x4.add(total, f32x4.mul(v128.load(a + at), v128.load(b + at)));
  return sum(total);
}

function power(x: f32): f32 {
  return f32x4.extract_lane(exp(f32x4.splat(x)), 0);
}
