import type { SoftWeights } from '../../lib/analysis/model/softmax';
import { minimise, type Point } from './minimise';
import { curvatures, type Packed, pack, type SparseFeatures } from './sparse';

/** A row for fitting: its features, the share of each class in the answer (sums to 1), and how much the row counts. */
export interface SoftRow {
  features: SparseFeatures;
  answer: readonly number[];
  weight: number;
}

/** How a fit is done. `penalty`: L2, on every weight but the bias; `seenIn`: how many rows must hold a feature; `from`: weights to start at, else all 0. */
export interface SoftFit {
  penalty: number;
  seenIn: number;
  steps: number;
  from?: SoftWeights;
}

/** p(1 - p) of answers that are somewhat sure. */
const SPREAD = 0.1;

/** Fits a multinomial logistic regression. Deterministic. */
export function fitSoftmax(rows: readonly SoftRow[], { penalty, seenIn, steps, from = {} }: SoftFit): SoftWeights {
  const classes = rows[0]?.answer.length ?? 0;
  const packed = pack(
    rows.map(({ features }) => features),
    seenIn,
  );
  const names = [...packed.names, 'bias'];
  const start = Float64Array.from(names.flatMap((name) => from[name] ?? new Array<number>(classes).fill(0)));
  const counts = rows.map(({ weight }) => weight);
  const bias = SPREAD * counts.reduce((sum, weight) => sum + weight, 0);
  const each = [...curvatures(packed, counts, SPREAD).map((one) => one + penalty), bias];
  const curvature = Float64Array.from(each.flatMap((one) => new Array<number>(classes).fill(one)));
  const x = minimise(start, (at) => loss(rows, packed, at, classes, penalty), curvature, steps);
  return Object.fromEntries(names.map((name, i) => [name, [...x.slice(i * classes, (i + 1) * classes)]]));
}

function loss(
  rows: readonly SoftRow[],
  packed: Packed,
  x: Point,
  classes: number,
  penalty: number,
): { value: number; gradient: Point } {
  const gradient = new Float64Array(x.length);
  const scores = new Float64Array(classes);
  const bias = x.length - classes;
  let value = 0;
  for (const [r, { answer, weight }] of rows.entries()) {
    for (let c = 0; c < classes; c++) scores[c] = x[bias + c] as number;
    addScores(scores, packed, r, x);
    value += weight * logLoss(scores, answer);
    for (let c = 0; c < classes; c++) scores[c] = weight * ((scores[c] as number) - (answer[c] ?? 0));
    for (let c = 0; c < classes; c++) gradient[bias + c] = (gradient[bias + c] as number) + (scores[c] as number);
    addGradient(gradient, packed, r, scores);
  }
  for (let i = 0; i < bias; i++) {
    value += (penalty / 2) * (x[i] as number) ** 2;
    gradient[i] = (gradient[i] as number) + penalty * (x[i] as number);
  }
  return { value, gradient };
}

function addScores(scores: Float64Array, { start, at, value }: Packed, row: number, x: Point): void {
  const classes = scores.length;
  const end = start[row + 1] as number;
  for (let i = start[row] as number; i < end; i++) {
    const base = (at[i] as number) * classes;
    const by = value[i] as number;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (x[base + c] as number) * by;
  }
}

function addGradient(gradient: Point, { start, at, value }: Packed, row: number, pulls: Float64Array): void {
  const classes = pulls.length;
  const end = start[row + 1] as number;
  for (let i = start[row] as number; i < end; i++) {
    const base = (at[i] as number) * classes;
    const by = value[i] as number;
    for (let c = 0; c < classes; c++) gradient[base + c] = (gradient[base + c] as number) + (pulls[c] as number) * by;
  }
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
