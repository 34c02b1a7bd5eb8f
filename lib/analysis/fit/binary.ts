/** A row of sparse features: names with values, a 0/1 answer, and how much it counts. */
export interface Row {
  features: ReadonlyMap<string, number>;
  answer: 0 | 1;
  weight: number;
}

export interface BinaryModel {
  bias: number;
  weights: Record<string, number>;
}

const MEMORY = 8;
const STEPS = 120;

/**
 * Fits a logistic regression with an L2 penalty (`penalty` per weight, none on the bias) by limited-memory BFGS
 * (Nocedal and Wright, Numerical Optimization, algorithm 7.4). Deterministic. Features seen in fewer than `least` rows are left out.
 */
export function fitBinary(rows: readonly Row[], penalty = 1, least = 3): BinaryModel {
  const names = frequent(rows, least);
  const index = new Map(names.map((name, i) => [name, i]));
  const sparse = rows.map((row) => sparseRow(row, index));
  const x = minimise(names.length + 1, (at) => loss(sparse, at, penalty));
  const weights: Record<string, number> = {};
  for (const [i, name] of names.entries()) weights[name] = x[i] ?? 0;
  return { bias: x[names.length] ?? 0, weights };
}

/** The model's probability that the answer is 1. */
export function probability(model: BinaryModel, features: ReadonlyMap<string, number>): number {
  let sum = model.bias;
  for (const [name, value] of features) sum += (model.weights[name] ?? 0) * value;
  return sigmoid(sum);
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function frequent(rows: readonly Row[], least: number): string[] {
  const seen = new Map<string, number>();
  for (const { features } of rows) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort();
}

interface SparseRow {
  at: Int32Array;
  value: Float64Array;
  answer: number;
  weight: number;
}

function sparseRow({ features, answer, weight }: Row, index: ReadonlyMap<string, number>): SparseRow {
  const known = [...features].filter(([name]) => index.has(name));
  const at = Int32Array.from(known, ([name]) => index.get(name) ?? 0);
  return { at, value: Float64Array.from(known, ([, value]) => value), answer, weight };
}

type Point = Float64Array;
type Objective = (at: Point) => { value: number; gradient: Point };

function loss(rows: readonly SparseRow[], x: Point, penalty: number): { value: number; gradient: Point } {
  const last = x.length - 1;
  const gradient = new Float64Array(x.length);
  let value = 0;
  for (const row of rows) {
    let sum = x[last] ?? 0;
    for (let i = 0; i < row.at.length; i++) sum += (x[row.at[i] ?? 0] ?? 0) * (row.value[i] ?? 0);
    const sign = row.answer === 1 ? 1 : -1;
    value +=
      row.weight *
      (sum * sign > 0 ? Math.log1p(Math.exp(-sum * sign)) : -sum * sign + Math.log1p(Math.exp(sum * sign)));
    const pull = row.weight * (sigmoid(sum) - row.answer);
    for (let i = 0; i < row.at.length; i++) addTo(gradient, row.at[i] ?? 0, pull * (row.value[i] ?? 0));
    addTo(gradient, last, pull);
  }
  for (let i = 0; i < last; i++) {
    value += (penalty / 2) * (x[i] ?? 0) ** 2;
    addTo(gradient, i, penalty * (x[i] ?? 0));
  }
  return { value, gradient };
}

function minimise(size: number, objective: Objective): Point {
  let x: Point = new Float64Array(size);
  let here = objective(x);
  const pairs: { s: Point; y: Point; rho: number }[] = [];
  for (let step = 0; step < STEPS && norm(here.gradient) > 1e-3; step++) {
    const direction = descent(here.gradient, pairs);
    const slope = dot(direction, here.gradient);
    let rate = step === 0 ? 1 / norm(here.gradient) : 1;
    let next = x;
    let there = here;
    for (let tries = 0; tries < 30; tries++, rate /= 2) {
      next = x.map((value, i) => value + rate * (direction[i] ?? 0));
      there = objective(next);
      if (there.value <= here.value + 1e-4 * rate * slope) break;
    }
    const s = next.map((value, i) => value - (x[i] ?? 0));
    const y = there.gradient.map((value, i) => value - (here.gradient[i] ?? 0));
    if (dot(s, y) > 1e-12) pairs.push({ s, y, rho: 1 / dot(s, y) });
    if (pairs.length > MEMORY) pairs.shift();
    x = next;
    here = there;
  }
  return x;
}

function descent(gradient: Point, pairs: readonly { s: Point; y: Point; rho: number }[]): Point {
  const q = gradient.map((value) => -value);
  const alphas: number[] = [];
  for (const { s, y, rho } of [...pairs].reverse()) {
    const alpha = rho * dot(s, q);
    alphas.push(alpha);
    for (let i = 0; i < q.length; i++) addTo(q, i, -alpha * (y[i] ?? 0));
  }
  const last = pairs.at(-1);
  const scale = last ? dot(last.s, last.y) / dot(last.y, last.y) : 1;
  for (let i = 0; i < q.length; i++) q[i] = (q[i] ?? 0) * scale;
  for (const { s, y, rho } of pairs) {
    const alpha = alphas.pop() ?? 0;
    const beta = rho * dot(y, q);
    for (let i = 0; i < q.length; i++) addTo(q, i, (alpha - beta) * (s[i] ?? 0));
  }
  return q;
}

function addTo(x: Point, at: number, value: number): void {
  x[at] = (x[at] ?? 0) + value;
}

function dot(a: Point, b: Point): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function norm(a: Point): number {
  return Math.sqrt(dot(a, a));
}
