import type { Verdict } from '../../lib/analysis/verdict';
import type { Category } from '../../lib/lexicon/categories';
import { Facts } from '../../lib/pages/facts';
import { MixBar } from '../../lib/pages/mix-bar';
import { Position } from '../../lib/pages/position';
import { VerdictSentence } from '../../lib/pages/verdict-sentence';
import { useWords } from '../../lib/pages/words';
import { roleName } from '../../lib/report/words';

/** What answers the question at a glance: title, sentence, how sure, mix, position and level. */
export function Headline({ verdict, onPart }: { verdict: Verdict; onPart: (category: Category) => void }) {
  const words = useWords();
  const social = verdict.verdict !== 'not_social';
  const others = verdict.also.filter((role) => role !== 'not_social').map((role) => roleName(words, role));
  return (
    <header>
      <p class="posting">
        <b>{verdict.title}</b>
        {verdict.company && <span> · {verdict.company}</span>}
      </p>
      <VerdictSentence verdict={verdict} heading />
      <MixBar verdict={verdict} onPart={onPart} />
      {social && verdict.position !== null && <Position value={verdict.position} />}
      {social && <Facts verdict={verdict} />}
      {verdict.levelMismatch && (
        <p class="warning" lang="en">
          {verdict.levelMismatch.text}
        </p>
      )}
      {social && others.length > 0 && <p class="also">{words('also', others.join(', '))}</p>}
    </header>
  );
}
