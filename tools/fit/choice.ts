import { minimise, type Point } from './minimise';

/** A choice among options, each with its own features (one of them may be named in all), and the share of each in the answer (sums to 1). */
export interface ChoiceRow {
  options: readonly ReadonlyMap<string, number>[];
  answer: readonly number[];
  weight: number;
}

interface Sparse {
  options: { at: Int32Array; value: Float64Array }[];
  answer: readonly number[];
  weight: number;
}

/** Fits a conditional logit (McFadden 1974): one weight a feature, whatever option it belongs to, with an L2 penalty each. Deterministic. */
export function fitChoice(rows: readonly ChoiceRow[], penaltyOf: (feature: string) => number): Record<string, number> {
  const names = [...new Set(rows.flatMap(({ options }) => options.flatMap((option) => [...option.keys()])))].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const penalties = names.map(penaltyOf);
  const sparse = rows.map(({ options, answer, weight }): Sparse => {
    return { options: options.map((option) => sparseOption(option, index)), answer, weight };
  });
  const x = minimise(names.length, (at) => loss(sparse, at, penalties));
  return Object.fromEntries(names.map((name, i) => [name, x[i] ?? 0]));
}

function sparseOption(
  option: ReadonlyMap<string, number>,
  index: ReadonlyMap<string, number>,
): Sparse['options'][number] {
  const known = [...option];
  return {
    at: Int32Array.from(known, ([name]) => index.get(name) ?? 0),
    value: Float64Array.from(known, ([, value]) => value),
  };
}

function loss(rows: readonly Sparse[], x: Point, penalties: readonly number[]): { value: number; gradient: Point } {
  const gradient = new Float64Array(x.length);
  let value = 0;
  for (const { options, answer, weight } of rows) {
    const scores = options.map(({ at, value: values }) =>
      at.reduce((sum, i, k) => sum + (x[i] ?? 0) * (values[k] ?? 0), 0),
    );
    const top = Math.max(...scores);
    const log = top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
    for (const [o, { at, value: values }] of options.entries()) {
      const score = scores[o] ?? 0;
      const wanted = answer[o] ?? 0;
      value -= weight * wanted * (score - log);
      const pull = weight * (Math.exp(score - log) - wanted);
      for (let k = 0; k < at.length; k++) gradient[at[k] ?? 0] = (gradient[at[k] ?? 0] ?? 0) + pull * (values[k] ?? 0);
    }
  }
  for (const [i, penalty] of penalties.entries()) {
    value += (penalty / 2) * (x[i] ?? 0) ** 2;
    gradient[i] = (gradient[i] ?? 0) + penalty * (x[i] ?? 0);
  }
  return { value, gradient };
}
