/** A repeatable stream of numbers in [0, 1) (mulberry32, public domain). The same seed gives the same splits everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A shuffled copy (Fisher-Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}

/**
 * Holds out whole groups (employers) until at least `held` of the items are out. Postings of one employer share sentences,
 * so no group is on both sides.
 */
export function splitByGroup<T>(
  items: T[],
  groupOf: (item: T) => string,
  seed: number,
  held = 0.3,
): { train: T[]; test: T[] } {
  const groups = [...new Set(items.map(groupOf))].sort();
  const out = new Set<string>();
  let count = 0;
  for (const group of shuffled(groups, seeded(seed))) {
    if (count >= held * items.length) break;
    out.add(group);
    count += items.filter((item) => groupOf(item) === group).length;
  }
  return {
    train: items.filter((item) => !out.has(groupOf(item))),
    test: items.filter((item) => out.has(groupOf(item))),
  };
}
