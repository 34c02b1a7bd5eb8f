import type { SoftWeights } from '../../lib/analysis/model/softmax';
import { minimise, type Point } from './minimise';

/** A row for fitting: named features with values, the share of each class in the answer (sums to 1), and how much the row counts. */
export interface SoftRow {
  features: ReadonlyMap<string, number>;
  answer: readonly number[];
  weight: number;
}

interface Sparse {
  at: Int32Array;
  value: Float64Array;
  answer: readonly number[];
  weight: number;
}

/**
 * Fits a multinomial logistic regression with an L2 penalty (none on the bias). A feature seen in fewer than `least` rows is left out.
 * Deterministic.
 */
export function fitSoftmax(rows: readonly SoftRow[], penalty: number, least: number, steps = 80): SoftWeights {
  const classes = rows[0]?.answer.length ?? 0;
  const names = namesOf(rows, least);
  const index = new Map(names.map((name, i) => [name, i]));
  const sparse = rows.map((row) => sparseRow(row, index));
  const x = minimise((names.length + 1) * classes, (at) => loss(sparse, at, classes, penalty), steps);
  const weights: SoftWeights = {};
  for (const [i, name] of [...names, 'bias'].entries()) weights[name] = [...x.slice(i * classes, (i + 1) * classes)];
  return weights;
}

function namesOf(rows: readonly SoftRow[], least: number): string[] {
  const seen = new Map<string, number>();
  for (const { features } of rows) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen].filter(([, count]) => count >= least).map(([name]) => name);
}

function sparseRow({ features, answer, weight }: SoftRow, index: ReadonlyMap<string, number>): Sparse {
  const known = [...features].filter(([name]) => index.has(name));
  const at = Int32Array.from([...known.map(([name]) => index.get(name) ?? 0), index.size]);
  return { at, value: Float64Array.from([...known.map(([, value]) => value), 1]), answer, weight };
}

function loss(rows: readonly Sparse[], x: Point, classes: number, penalty: number): { value: number; gradient: Point } {
  const gradient = new Float64Array(x.length);
  const scores = new Float64Array(classes);
  let value = 0;
  for (const { at, value: values, answer, weight } of rows) {
    scores.fill(0);
    for (let i = 0; i < at.length; i++) {
      const base = (at[i] as number) * classes;
      for (let c = 0; c < classes; c++)
        scores[c] = (scores[c] as number) + (x[base + c] as number) * (values[i] as number);
    }
    value += weight * logLoss(scores, answer);
    for (let i = 0; i < at.length; i++) {
      const base = (at[i] as number) * classes;
      for (let c = 0; c < classes; c++) {
        const pull = weight * ((scores[c] as number) - (answer[c] ?? 0)) * (values[i] as number);
        gradient[base + c] = (gradient[base + c] as number) + pull;
      }
    }
  }
  for (let i = 0; i < x.length - classes; i++) {
    value += (penalty / 2) * (x[i] as number) ** 2;
    gradient[i] = (gradient[i] as number) + penalty * (x[i] as number);
  }
  return { value, gradient };
}

/** Turns scores into probabilities in place and says how far they are from the answer. */
function logLoss(scores: Float64Array, answer: readonly number[]): number {
  const top = Math.max(...scores);
  let total = 0;
  for (const score of scores) total += Math.exp(score - top);
  let loss = 0;
  for (let c = 0; c < scores.length; c++) {
    const log = (scores[c] as number) - top - Math.log(total);
    loss -= (answer[c] ?? 0) * log;
    scores[c] = Math.exp(log);
  }
  return loss;
}
