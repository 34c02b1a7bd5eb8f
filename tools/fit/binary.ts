import { type BinaryModel, sigmoid } from '../../lib/analysis/model/binary';
import { minimise, type Point } from './minimise';

/** A row of sparse features: names with values, a 0/1 answer, and how much it counts. */
export interface Row {
  features: ReadonlyMap<string, number>;
  answer: 0 | 1;
  weight: number;
}

/**
 * Fits a logistic regression with an L2 penalty (`penalty` per weight, none on the bias). Deterministic. Features seen in fewer than `least` rows are left out.
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

function addTo(x: Point, at: number, value: number): void {
  x[at] = (x[at] ?? 0) + value;
}
