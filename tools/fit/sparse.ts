/** Named features with values, each name as its number in one list: a fraction of the memory of a map, and quick to fit. */
export interface SparseFeatures {
  at: Int32Array;
  value: Float64Array;
}

/** Every name that was ever seen, each once. No result depends on the order: fits sort the names that they keep. */
const numbers = new Map<string, number>();
const names: string[] = [];

/** The features of a row by number, in the order of the map. */
export function sparse(features: ReadonlyMap<string, number>): SparseFeatures {
  return { at: Int32Array.from(features.keys(), numberOf), value: Float64Array.from(features.values()) };
}

function numberOf(name: string): number {
  const known = numbers.get(name) ?? names.length;
  if (known === names.length) {
    numbers.set(name, known);
    names.push(name);
  }
  return known;
}

/** A row with a few more features of value 1, which it must not have yet. */
export function withNames(features: SparseFeatures, more: readonly string[]): SparseFeatures {
  const { at, value } = sparse(new Map(more.map((name) => [name, 1])));
  return { at: Int32Array.of(...features.at, ...at), value: Float64Array.of(...features.value, ...value) };
}

/** The features of a row with their names. */
export function namedFeatures({ at, value }: SparseFeatures): [name: string, value: number][] {
  return Array.from(at, (number, i) => [names[number] ?? '', value[i] ?? 0]);
}

/** The sum of values times weights by name. */
export function scoreOf({ at, value }: SparseFeatures, weights: Readonly<Record<string, number>>): number {
  return at.reduce((sum, number, i) => sum + (weights[names[number] ?? ''] ?? 0) * (value[i] ?? 0), 0);
}

/**
 * Rows one behind the other: those of row `r` lie from `start[r]` to `start[r + 1]`; `at` are places in `names`, the names that at
 * least `seenIn` rows hold, sorted.
 */
export interface Packed {
  names: string[];
  start: Int32Array;
  at: Int32Array;
  value: Float64Array;
}

/** Packs rows for a fit; features seen in fewer than `seenIn` rows are left out. */
export function pack(rows: readonly SparseFeatures[], seenIn: number): Packed {
  const kept = frequent(rows, seenIn);
  const place = new Int32Array(names.length).fill(-1);
  for (const [i, number] of kept.entries()) place[number] = i;
  const size = rows.reduce((sum, { at }) => sum + at.length, 0);
  const packed = { start: new Int32Array(rows.length + 1), at: new Int32Array(size), value: new Float64Array(size) };
  let next = 0;
  for (const [r, { at, value }] of rows.entries()) {
    for (let i = 0; i < at.length; i++) {
      const to = place[at[i] as number] as number;
      if (to < 0) continue;
      packed.at[next] = to;
      packed.value[next++] = value[i] as number;
    }
    packed.start[r + 1] = next;
  }
  return { ...packed, names: kept.map((number) => names[number] ?? '') };
}

function frequent(rows: readonly SparseFeatures[], seenIn: number): number[] {
  const seen = new Int32Array(names.length);
  for (const { at } of rows) for (const number of at) seen[number] = (seen[number] ?? 0) + 1;
  const kept = [...seen.keys()].filter((number) => (seen[number] ?? 0) >= seenIn);
  const nameOf = (number: number) => names[number] ?? '';
  return kept.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** About how fast the slope of a logistic loss changes along each feature: `spread` is p(1 - p) of a typical answer, `weights` one a row. */
export function curvatures(
  { names, start, at, value }: Packed,
  weights: readonly number[],
  spread: number,
): Float64Array {
  const sums = new Float64Array(names.length);
  for (const [r, weight] of weights.entries()) {
    for (let i = start[r] as number; i < (start[r + 1] as number); i++) {
      const to = at[i] as number;
      sums[to] = (sums[to] as number) + spread * weight * (value[i] as number) ** 2;
    }
  }
  return sums;
}
