/** A logistic regression over named features. */
export interface BinaryModel {
  bias: number;
  weights: Record<string, number>;
}

/** The model's probability, 0 to 1, that the answer is 1. Features it has no weight for count nothing. */
export function probability(model: BinaryModel, features: ReadonlyMap<string, number>): number {
  let sum = model.bias;
  for (const [name, value] of features) sum += (model.weights[name] ?? 0) * value;
  return sigmoid(sum);
}

/** The logistic function: a real number to 0..1. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
