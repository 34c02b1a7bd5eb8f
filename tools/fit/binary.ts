import { type BinaryModel, sigmoid } from '../../lib/analysis/model/binary';
import { minimise, type Point } from './minimise';
import { curvatures, type Packed, pack, type SparseFeatures } from './sparse';

/** A row with a 0/1 answer, and how much it counts. */
export interface BinaryRow {
  features: SparseFeatures;
  answer: 0 | 1;
  weight: number;
}

const STEPS = 40;
/** p(1 - p) of answers that are somewhat sure. */
const SPREAD = 0.1;

/**
 * Fits a logistic regression with an L2 penalty (`penalty` per weight, none on the bias). Deterministic. Features seen in fewer than `seenIn` rows are
 * left out.
 */
export function fitBinary(rows: readonly BinaryRow[], penalty = 1, seenIn = 3): BinaryModel {
  const packed = pack(
    rows.map(({ features }) => features),
    seenIn,
  );
  const { names } = packed;
  const counts = rows.map(({ weight }) => weight);
  const bias = SPREAD * counts.reduce((sum, weight) => sum + weight, 0);
  const curvature = Float64Array.of(...curvatures(packed, counts, SPREAD).map((each) => each + penalty), bias);
  const x = minimise(new Float64Array(names.length + 1), (at) => loss(rows, packed, at, penalty), curvature, STEPS);
  const weights: Record<string, number> = {};
  for (const [i, name] of names.entries()) weights[name] = x[i] ?? 0;
  return { bias: x[names.length] ?? 0, weights };
}

function loss(
  rows: readonly BinaryRow[],
  { start, at, value: values }: Packed,
  x: Point,
  penalty: number,
): { value: number; gradient: Point } {
  const bias = x.length - 1;
  const gradient = new Float64Array(x.length);
  let value = 0;
  for (const [r, { answer, weight }] of rows.entries()) {
    const end = start[r + 1] as number;
    let score = x[bias] as number;
    for (let i = start[r] as number; i < end; i++) score += (x[at[i] as number] as number) * (values[i] as number);
    value += weight * logLoss(answer === 1 ? score : -score);
    const pull = weight * (sigmoid(score) - answer);
    for (let i = start[r] as number; i < end; i++) {
      const to = at[i] as number;
      gradient[to] = (gradient[to] as number) + pull * (values[i] as number);
    }
    gradient[bias] = (gradient[bias] as number) + pull;
  }
  for (let i = 0; i < bias; i++) {
    value += (penalty / 2) * (x[i] as number) ** 2;
    gradient[i] = (gradient[i] as number) + penalty * (x[i] as number);
  }
  return { value, gradient };
}

/** The loss of an answer whose score is `right` in its favour, without overflow. */
function logLoss(right: number): number {
  return right > 0 ? Math.log1p(Math.exp(-right)) : -right + Math.log1p(Math.exp(right));
}
