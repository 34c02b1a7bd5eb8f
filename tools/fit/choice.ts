import { minimise, type Point } from './minimise';
import { curvatures, type Packed, pack, type SparseFeatures } from './sparse';

/** A choice among options, each with its own features (one of them may be named in all), and the share of each in the answer (sums to 1). */
export interface ChoiceRow {
  options: readonly SparseFeatures[];
  answer: readonly number[];
  weight: number;
}

const STEPS = 50;
/** p(1 - p) of answers that are somewhat sure. */
const SPREAD = 0.1;

/** Fits a conditional logit (McFadden 1974): one weight a feature, whatever option it belongs to, with an L2 penalty each. Deterministic. */
export function fitChoice(rows: readonly ChoiceRow[], penaltyOf: (feature: string) => number): Record<string, number> {
  const packed = pack(
    rows.flatMap(({ options }) => options),
    1,
  );
  const { names } = packed;
  const penalties = Float64Array.from(names, penaltyOf);
  const counts = rows.flatMap(({ options, weight }) => options.map(() => weight));
  const curvature = curvatures(packed, counts, SPREAD).map((each, i) => each + (penalties[i] as number));
  const x = minimise(new Float64Array(names.length), (at) => loss(rows, packed, at, penalties), curvature, STEPS);
  return Object.fromEntries(names.map((name, i) => [name, x[i] ?? 0]));
}

function loss(
  rows: readonly ChoiceRow[],
  packed: Packed,
  x: Point,
  penalties: Float64Array,
): { value: number; gradient: Point } {
  const gradient = new Float64Array(x.length);
  let value = 0;
  let first = 0;
  for (const { answer, weight } of rows) {
    const option = first;
    const scores = answer.map((_, o) => scoreOf(packed, option + o, x));
    const top = Math.max(...scores);
    const log = top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
    for (const [o, wanted] of answer.entries()) {
      const score = scores[o] ?? 0;
      value -= weight * wanted * (score - log);
      addGradient(gradient, packed, option + o, weight * (Math.exp(score - log) - wanted));
    }
    first += answer.length;
  }
  for (let i = 0; i < x.length; i++) {
    value += ((penalties[i] as number) / 2) * (x[i] as number) ** 2;
    gradient[i] = (gradient[i] as number) + (penalties[i] as number) * (x[i] as number);
  }
  return { value, gradient };
}

function scoreOf({ start, at, value }: Packed, row: number, x: Point): number {
  const end = start[row + 1] as number;
  let score = 0;
  for (let i = start[row] as number; i < end; i++) score += (x[at[i] as number] as number) * (value[i] as number);
  return score;
}

function addGradient(gradient: Point, { start, at, value }: Packed, row: number, pull: number): void {
  const end = start[row + 1] as number;
  for (let i = start[row] as number; i < end; i++) {
    const to = at[i] as number;
    gradient[to] = (gradient[to] as number) + pull * (value[i] as number);
  }
}
