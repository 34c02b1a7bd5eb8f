import { LEVEL_NAMES, listed, roleName } from '../analysis/explain/words';
import type { Verdict } from '../analysis/verdict';

/** The verdict in one or two short sentences, for people: "Says Social Media Manager. Reads as Content Creator." */
export function sentence(verdict: Verdict): string {
  const { role } = verdict;
  const says = listed(verdict.claims.map(roleName), 'and');
  const reads = role && role !== 'not_social' ? roleName(role) : '';
  if (verdict.verdict === 'not_social') return 'This is not a social media job.';
  if (verdict.verdict === 'unclear') return reads ? `Too little to tell. At best, ${reads}.` : 'Too little to tell.';
  if (verdict.verdict === 'no_claim')
    return `The title claims no role in social media. Reads as ${reads}${hybrid(verdict)}.`;
  if (verdict.verdict === 'mislabelled')
    return `Says ${says}. Reads as ${reads || 'no social media job'}${hybrid(verdict)}.`;
  const same = verdict.claims.some((claim) => claim === role);
  return same
    ? `Says ${says}, and the duties agree.`
    : `Says ${says}, which can be defended. Reads most like ${reads}${hybrid(verdict)}.`;
}

function hybrid({ hybrid: isHybrid, role }: Verdict): string {
  return isHybrid && role !== 'manager_strategist' ? ', a hybrid' : '';
}

/** How sure the verdict is, in words. */
export function certainty({ confidence }: Verdict): string {
  if (confidence >= 0.88) return 'quite sure';
  return confidence >= 0.75 ? 'fairly sure' : 'not sure';
}

/** Level and place between strategy and execution, as one line; empty when nothing says. */
export function standing({ level, position }: Verdict): string {
  const place =
    position === null
      ? []
      : [position > 0.7 ? 'mostly execution' : position < 0.35 ? 'mostly strategy' : 'strategy and execution'];
  return [...(level ? [LEVEL_NAMES[level]] : []), ...place].join(', ');
}
