import { LEVELS, type Level } from '../../lexicon/categories';
import type { TitlePart } from './parts';

/** The level that a title names, or null. "Intern" and "Junior" outrank everything, "Deputy" takes a step off what follows. */
export function titleLevelOf(parts: TitlePart[]): Level | null {
  const named = parts.filter((part) => part.level !== undefined);
  const entry = named.find(
    (part) => part.level === 'entry' && part.entry !== 'rank/coordinator' && part.entry !== 'rank/assistant',
  );
  if (entry) return 'entry';
  const top = Math.max(
    ...named.filter((part) => part.kind !== 'modifier').map((part) => LEVELS.indexOf(part.level ?? 'entry')),
    -1,
  );
  const senior = named.some((part) => part.kind === 'modifier' && part.level === 'senior');
  const base = senior ? Math.max(top, LEVELS.indexOf('senior')) : top;
  const step = parts.reduce((sum, part) => sum + (part.step ?? 0), 0);
  return base < 0 ? null : (LEVELS[Math.max(0, base + step)] ?? null);
}
