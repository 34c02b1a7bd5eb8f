import type { Verdict } from '../analysis/verdict';
import { levelName, type Words } from './words';

/** What kind of job it is, beside its role, in a few words each: level, hybrid, horizon, ownership, platform. */
export function factsOf(words: Words, verdict: Verdict): string[] {
  const { level, hybrid, role, horizon, ownership, platformFocus } = verdict;
  return [
    level && levelName(words, level),
    hybrid && role !== 'manager_strategist' ? words('hybrid') : null,
    horizon && words(`horizon_${horizon}`),
    ownership && words(`ownership_${ownership}`),
    platformFocus && words('platform_focus', platformFocus),
  ].filter((fact) => fact !== null);
}

/**
 * Where the job stands between strategy and execution, for a report without a picture; null when nothing says. One side is "mostly" only when its
 * share is twice the other's: community and ads also draw the position towards execution.
 */
export function standing({ position, mix }: Verdict): string | null {
  if (position === null) return null;
  if (position > 0.7 && mix.execution >= 2 * mix.strategy) return 'Mostly execution';
  if (position < 0.35 && mix.strategy >= 2 * mix.execution) return 'Mostly strategy';
  return 'Strategy and execution';
}
