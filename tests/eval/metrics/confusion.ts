/** What was given and what was wanted, for one duty. */
export interface Pair {
  gold: string;
  got: string;
}

/** Shares 0..1. A class nobody gave and nobody wanted has an F1 of 0 and a support of 0. */
export interface ClassFigures {
  precision: number;
  recall: number;
  f1: number;
  /** How often it was wanted. */
  support: number;
}

/** Agreement over a set of classes. Answers outside the set (`not_duty`) are misses of the wanted class. */
export interface Agreement {
  count: number;
  accuracy: number;
  /** Cohen's kappa over all answers (Cohen 1960). */
  kappa: number;
  /** Mean F1 of the classes that were wanted or given at least once. */
  macroF1: number;
  perClass: Record<string, ClassFigures>;
  /** `matrix[gold][got]`: counts. */
  matrix: Record<string, Record<string, number>>;
}

/** Compares answers with what was wanted, over `classes`. No pairs: every figure is 0. */
export function agreement(pairs: Pair[], classes: readonly string[]): Agreement {
  const matrix = matrixOf(pairs);
  const count = pairs.length;
  const perClass = Object.fromEntries(classes.map((name) => [name, classFigures(pairs, name)]));
  const seen = classes.filter((name) => pairs.some(({ gold, got }) => gold === name || got === name));
  const accuracy = share(pairs.filter(({ gold, got }) => gold === got).length, count);
  const macroF1 = mean(seen.map((name) => perClass[name]?.f1 ?? 0));
  return { count, accuracy, kappa: kappaOf(pairs, accuracy), macroF1, perClass, matrix };
}

/** `part / whole`, 0 when there is nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Arithmetic mean, 0 of nothing. */
export function mean(values: number[]): number {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** Standard deviation of a sample (n - 1), 0 for fewer than two values. */
export function deviation(values: number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

/** The harmonic mean of precision and recall. */
export function f1Of(precision: number, recall: number): number {
  return share(2 * precision * recall, precision + recall);
}

function classFigures(pairs: Pair[], name: string): ClassFigures {
  const support = pairs.filter(({ gold }) => gold === name).length;
  const given = pairs.filter(({ got }) => got === name).length;
  const right = pairs.filter(({ gold, got }) => gold === name && got === name).length;
  const precision = share(right, given);
  const recall = share(right, support);
  return { precision, recall, f1: f1Of(precision, recall), support };
}

function matrixOf(pairs: Pair[]): Agreement['matrix'] {
  const matrix: Agreement['matrix'] = {};
  for (const { gold, got } of pairs) {
    const row = matrix[gold] ?? {};
    row[got] = (row[got] ?? 0) + 1;
    matrix[gold] = row;
  }
  return matrix;
}

function kappaOf(pairs: Pair[], accuracy: number): number {
  const names = new Set(pairs.flatMap(({ gold, got }) => [gold, got]));
  let chance = 0;
  for (const name of names) {
    const wanted = share(pairs.filter(({ gold }) => gold === name).length, pairs.length);
    const given = share(pairs.filter(({ got }) => got === name).length, pairs.length);
    chance += wanted * given;
  }
  return chance === 1 ? 1 : share(accuracy - chance, 1 - chance);
}
