import type { Verdict, VerdictKind } from '../../lib/analysis/verdict';
import { Facts } from '../../lib/ui/facts';
import { MixBar } from '../../lib/ui/mix-bar';
import { Position } from '../../lib/ui/position';
import { distance, sentence, sureness } from '../../lib/ui/sentence';
import { roleName, useWords } from '../../lib/ui/words';

/** The same signs as the badge of the toolbar button. */
const SIGNS: Record<VerdictKind, string> = {
  match: '✓',
  mislabelled: '≠',
  no_claim: '•',
  not_social: '–',
  unclear: '?',
};

/** What answers the question at a glance: title, sentence, how sure, mix, position and level. */
export function Headline({ verdict }: { verdict: Verdict }) {
  const words = useWords();
  const social = verdict.verdict !== 'not_social';
  const others = verdict.also.filter((role) => role !== 'not_social').map((role) => roleName(words, role));
  return (
    <header>
      <p class="posting">
        <b>{verdict.title}</b>
        {verdict.company && <span> · {verdict.company}</span>}
      </p>
      <div class="answer">
        <span class={`sign ${verdict.verdict}`} aria-hidden="true">
          {SIGNS[verdict.verdict]}
        </span>
        <h1>{sentence(words, verdict)}</h1>
        <p class="sure">
          {[sureness(words, verdict.confidence), distance(words, verdict)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <MixBar verdict={verdict} />
      {social && verdict.position !== null && <Position value={verdict.position} />}
      {social && <Facts verdict={verdict} />}
      {social && others.length > 0 && <p class="also">{words('also', others.join(', '))}</p>}
    </header>
  );
}
