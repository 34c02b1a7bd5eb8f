import type { Verdict } from '../analysis/verdict';
import { useWords, type Words } from './words';

/** Level, horizon, ownership and platform in a word each; what the text does not say is left out. */
export function Facts({ verdict }: { verdict: Verdict }) {
  const facts = factsOf(useWords(), verdict);
  if (facts.length === 0) return null;
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

function factsOf(words: Words, { level, hybrid, role, horizon, ownership, platformFocus }: Verdict): string[] {
  return [
    level && words(`level_${level}`),
    hybrid && role !== 'manager_strategist' ? words('hybrid') : null,
    horizon && words(`horizon_${horizon}`),
    ownership && words(`ownership_${ownership}`),
    platformFocus && words('platform_focus', platformFocus),
  ].filter((fact) => fact !== null);
}
