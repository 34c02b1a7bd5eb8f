import { useEffect, useState } from 'preact/hooks';
import type { Block } from '../../lib/analysis/posting';
import type { Verdict } from '../../lib/analysis/verdict';
import { ask } from '../../lib/extension/ask';
import { MixBar } from '../../lib/pages/mix-bar';
import { Notes } from '../../lib/pages/notes';
import { SAMPLE } from '../../lib/pages/sample';
import { VerdictSentence } from '../../lib/pages/verdict-sentence';
import { useWords } from '../../lib/pages/words';

/** The sample posting with its duties marked, and what TrueTitle says of it. */
export function Show() {
  const words = useWords();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  useEffect(() => {
    ask<'judge'>({ kind: 'judge', posting: SAMPLE, changes: {}, options: {} }).then(setVerdict, () => undefined);
  }, []);
  return (
    <section class="show" aria-label={words('welcome_sample')}>
      <article class="paper">
        <p class="hint">{words('welcome_sample')}</p>
        <h2>{SAMPLE.title}</h2>
        <p>{SAMPLE.company}</p>
        {SAMPLE.blocks.map((block) => (
          <SampleBlock key={block.start} block={block} verdict={verdict} />
        ))}
      </article>
      <article class="says" aria-busy={verdict === null}>
        {verdict && (
          <>
            <VerdictSentence verdict={verdict} />
            <MixBar verdict={verdict} />
            <Notes notes={verdict.because.slice(0, 3)} />
          </>
        )}
      </article>
    </section>
  );
}

function SampleBlock({ block, verdict }: { block: Block; verdict: Verdict | null }) {
  const text = SAMPLE.text.slice(block.start, block.end);
  const duty = verdict?.duties.find(({ start, end }) => start < block.end && end > block.start);
  if (block.kind !== 'item') return <h3>{text}</h3>;
  return <p class="item">{duty ? <span class={`mark mark-${duty.category}`}>{text}</span> : text}</p>;
}
