import type { Mix, Signal, Verdict } from '../verdict';

/** Where the job stands between strategy and execution: 0 all strategy, 1 all execution; null when it has neither. */
export function positionOf(shares: Mix): number | null {
  const planned = shares.strategy + 0.5 * shares.analytics;
  const done = shares.execution + shares.community + 0.7 * shares.ads + 0.5 * shares.analytics;
  return planned + done > 0 ? done / (planned + done) : null;
}

/** How far ahead the text looks; `both` when neither side has twice the other. */
export function horizonOf(signals: Signal[]): Verdict['horizon'] {
  return oneOf(signals, 'horizon', 'short', 'long');
}

/** Whether the person owns the work or supports its owner. */
export function ownershipOf(signals: Signal[]): Verdict['ownership'] {
  return oneOf(signals, 'ownership', 'owns', 'supports');
}

function oneOf<A extends string, B extends string>(signals: Signal[], kind: string, a: A, b: B): A | B | 'both' | null {
  const count = (value: string) => signals.filter((signal) => signal.kind === kind && signal.value === value).length;
  const [first, second] = [count(a), count(b)];
  if (first + second === 0) return null;
  if (first >= 2 * second) return a;
  return second >= 2 * first ? b : 'both';
}

/** A platform and how often it is named. */
export type NamedPlatform = Verdict['platforms'][number];

/** Platforms of the title first, then those of the text, most often first. */
export function platformsOf(titleSignals: Signal[], signals: Signal[]): NamedPlatform[] {
  const named = new Map<string, NamedPlatform>();
  for (const [list, inTitle] of [
    [titleSignals, true],
    [signals, false],
  ] as const) {
    for (const { kind, value } of list) {
      if (kind !== 'platform') continue;
      const known = named.get(value) ?? { name: value, count: 0, inTitle };
      named.set(value, { ...known, count: known.count + (inTitle ? 0 : 1) });
    }
  }
  return [...named.values()].sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || b.count - a.count);
}

/** The one platform a job lives on: the only one its title names, or the one that the text names at least twice and twice as often as all others together. */
export function platformFocusOf(platforms: NamedPlatform[]): string | null {
  const titled = platforms.filter(({ inTitle }) => inTitle);
  if (titled.length === 1) return titled[0]?.name ?? null;
  const [first, ...rest] = [...platforms].sort((a, b) => b.count - a.count);
  const others = rest.reduce((sum, { count }) => sum + count, 0);
  return first && first.count >= 2 && first.count >= 2 * others ? first.name : null;
}
