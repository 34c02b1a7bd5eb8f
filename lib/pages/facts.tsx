import type { Verdict } from '../analysis/verdict';
import { factsOf } from '../report/facts';
import { useWords } from './words';

/** What kind of job it is, beside its role. */
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
