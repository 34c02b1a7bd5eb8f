export type Point = Float64Array;
/** A smooth function to be made small: its value and its gradient at a point. */
export type Objective = (at: Point) => { value: number; gradient: Point };

const MEMORY = 8;

/**
 * A point near the minimum of a smooth convex function, by limited-memory BFGS with a backtracking search (Nocedal and Wright,
 * Numerical Optimization, algorithm 7.4), in at most `steps` from `start`. `curvature` is about the second derivative along each axis,
 * for the first guess of every direction: features are seen ten or ten thousand times. Deterministic.
 */
export function minimise(start: Point, objective: Objective, curvature: Point, steps: number): Point {
  let x: Point = start;
  let here = objective(x);
  const pairs: { s: Point; y: Point; rho: number }[] = [];
  for (let step = 0; step < steps && norm(here.gradient) > 1e-3; step++) {
    const direction = descent(here.gradient, pairs, curvature);
    const slope = dot(direction, here.gradient);
    let rate = 1;
    let next = x;
    let there = here;
    for (let tries = 0; tries < 30; tries++, rate /= 2) {
      next = sum(x, rate, direction);
      there = objective(next);
      if (there.value <= here.value + 1e-4 * rate * slope) break;
    }
    const s = sum(next, -1, x);
    const y = sum(there.gradient, -1, here.gradient);
    const bend = dot(s, y);
    if (bend > 1e-12) pairs.push({ s, y, rho: 1 / bend });
    if (pairs.length > MEMORY) pairs.shift();
    x = next;
    here = there;
  }
  return x;
}

function descent(gradient: Point, pairs: readonly { s: Point; y: Point; rho: number }[], curvature: Point): Point {
  let q = sum(new Float64Array(gradient.length), -1, gradient);
  const alphas: number[] = [];
  for (const { s, y, rho } of [...pairs].reverse()) {
    const alpha = rho * dot(s, q);
    alphas.push(alpha);
    q = sum(q, -alpha, y);
  }
  const last = pairs.at(-1);
  const scale = last
    ? dot(last.s, last.y) /
      dot(
        last.y,
        last.y.map((y, i) => y / (curvature[i] as number)),
      )
    : 1;
  for (let i = 0; i < q.length; i++) q[i] = ((q[i] as number) * scale) / (curvature[i] as number);
  for (const { s, y, rho } of pairs) q = sum(q, (alphas.pop() ?? 0) - rho * dot(y, q), s);
  return q;
}

function sum(a: Point, factor: number, b: Point): Point {
  const out = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) out[i] = (a[i] as number) + factor * (b[i] as number);
  return out;
}

function dot(a: Point, b: Point): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += (a[i] as number) * (b[i] as number);
  return total;
}

function norm(a: Point): number {
  return Math.sqrt(dot(a, a));
}
