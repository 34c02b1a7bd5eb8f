import type { Verdict } from '../analysis/verdict';
import { certainty, sentence } from '../report/sentence';
import { Sign } from './sign';
import { useWords } from './words';

/** A verdict in one sentence, how sure it is and how near another. `heading` makes the sentence the heading of its page. */
export function VerdictSentence({ verdict, heading = false }: { verdict: Verdict; heading?: boolean }) {
  const words = useWords();
  const said = sentence(words, verdict);
  return (
    <div class="answer" data-verdict={verdict.verdict}>
      <Sign verdict={verdict.verdict} />
      {heading ? <h1 class="sentence">{said}</h1> : <p class="sentence">{said}</p>}
      <p class="sure">{certainty(words, verdict)}</p>
    </div>
  );
}
