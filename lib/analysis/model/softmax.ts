/** For each feature the weight of each class. The feature `bias` is in every row. */
export type SoftWeights = Record<string, number[]>;

/**
 * The probability of each class under multinomial logistic regression, in the order of the weights' rows; sums to 1. Features without weights count
 * nothing. `classes` is how many there are.
 */
export function softmax(weights: SoftWeights, input: ReadonlyMap<string, number>, classes: number): number[] {
  const scores = Array.from({ length: classes }, (_, i) => weights.bias?.[i] ?? 0);
  for (const [name, value] of input) {
    const row = weights[name];
    if (row) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (row[i] ?? 0) * value;
  }
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
