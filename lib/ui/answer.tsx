import type { Verdict, VerdictKind } from '../analysis/verdict';
import { sentence, sureness } from './sentence';
import { useWords } from './words';

/** One sign a verdict, the same as on the toolbar button. */
const SIGNS: Record<VerdictKind, string> = {
  match: '✓',
  mislabelled: '≠',
  no_claim: '•',
  not_social: '–',
  unclear: '?',
};

/** The sign of a verdict; the sentence beside it says the same. */
export function Sign({ verdict }: { verdict: VerdictKind }) {
  return (
    <span class={`sign ${verdict}`} aria-hidden="true">
      {SIGNS[verdict]}
    </span>
  );
}

/** A verdict in one sentence and how sure it is. */
export function Answer({ verdict }: { verdict: Verdict }) {
  const words = useWords();
  return (
    <div class="answer" data-verdict={verdict.verdict}>
      <Sign verdict={verdict.verdict} />
      <p class="sentence">{sentence(words, verdict)}</p>
      <p class="sure">{sureness(words, verdict.confidence)}</p>
    </div>
  );
}
