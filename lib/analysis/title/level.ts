import { LEVELS, type Level } from '../../lexicon/categories';
import type { TitlePart } from './parts';

/**
 * The level that a title names, or null. "Intern" and "Junior" outrank everything, and so does "Volunteer" below a lead;
 * "Deputy" takes a step off what follows.
 */
export function titleLevelOf(parts: TitlePart[]): Level | null {
  const named = parts.filter((part) => part.level !== undefined);
  const volunteer = parts.some((part) => part.entry === 'rank/volunteer');
  if (named.some((part) => part.level === 'entry') && !(volunteer && named.length > 1)) return 'entry';
  const base = baseOf(named);
  if (volunteer && base < LEVELS.indexOf('senior')) return 'entry';
  const step = parts.reduce(
    (sum, part) => sum + (part.step ?? 0),
    volunteer && base === LEVELS.indexOf('executive') ? -1 : 0,
  );
  return base < 0 ? null : (LEVELS[Math.max(0, base + step)] ?? null);
}

function baseOf(named: TitlePart[]): number {
  const ranks = named.filter((part) => part.kind !== 'modifier').map(({ level = 'entry' }) => LEVELS.indexOf(level));
  const top = Math.max(...ranks, -1);
  const senior = named.some((part) => part.kind === 'modifier' && part.level === 'senior');
  return senior ? Math.max(top, LEVELS.indexOf('senior')) : top;
}
