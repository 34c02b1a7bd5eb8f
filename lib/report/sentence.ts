import { LEVEL_NAMES, listed, roleName } from '../analysis/explain/words';
import type { Verdict } from '../analysis/verdict';

/** The verdict in one or two short sentences, for people: "Says Social Media Manager. Reads as Content Creator." */
export function sentence(verdict: Verdict): string {
  const { role } = verdict;
  const says = listed(verdict.claims.map(roleName), 'or');
  const reads = role && role !== 'not_social' ? roleName(role) : '';
  if (verdict.verdict === 'not_social') return 'Not a social media job.';
  if (verdict.verdict === 'unclear') return reads ? `Too little to tell. Perhaps ${reads}.` : 'Too little to tell.';
  if (verdict.verdict === 'no_claim') return `Claims no social media role. Reads as ${reads}${hybrid(verdict)}.`;
  if (verdict.verdict === 'mislabelled')
    return `Says ${says}. Reads as ${reads || 'no social media job'}${hybrid(verdict)}.`;
  const same = verdict.claims.some((claim) => claim === role);
  return same
    ? `Says ${reads}, and reads as one.`
    : `Says ${says}, a fair name for it. Reads as ${reads}${hybrid(verdict)}.`;
}

function hybrid({ hybrid: isHybrid, role }: Verdict): string {
  return isHybrid && role !== 'manager_strategist' ? ', a hybrid' : '';
}

/** How sure a verdict is, in four steps: every text that says it, here and in the interface, goes by these. */
export type Sureness = 'very' | 'fairly' | 'not' | 'hardly';

/** The step that a confidence (0..1) stands on. */
export function surenessOf(confidence: number): Sureness {
  if (confidence >= 0.85) return 'very';
  if (confidence >= 0.65) return 'fairly';
  return confidence >= 0.4 ? 'not' : 'hardly';
}

const SURE: Record<Sureness, string> = {
  very: 'very sure',
  fairly: 'fairly sure',
  not: 'not so sure',
  hardly: 'hardly sure',
};

/** How sure the verdict is, in words. */
export const certainty = ({ confidence }: Verdict): string => SURE[surenessOf(confidence)];

/** Level and place between strategy and execution, as one line; empty when nothing says. */
export function standing(verdict: Verdict): string {
  const place = placeOf(verdict);
  return [...(verdict.level ? [LEVEL_NAMES[verdict.level]] : []), ...(place ? [place] : [])].join(', ');
}

/** One side is "mostly" only when its share is twice the other's: community and ads also draw the position towards execution. */
function placeOf({ position, mix }: Verdict): string | null {
  if (position === null) return null;
  if (position > 0.7 && mix.execution >= 2 * mix.strategy) return 'mostly execution';
  if (position < 0.35 && mix.strategy >= 2 * mix.execution) return 'mostly strategy';
  return 'strategy and execution';
}
