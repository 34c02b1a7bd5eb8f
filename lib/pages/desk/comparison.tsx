import { useEffect, useState } from 'preact/hooks';
import type { Verdict } from '../../analysis/verdict';
import { judgeOptions, languageModelOn, ownEntries } from '../../extension/settings';
import type { DraftVersion } from '../../extension/shapes/drafts';
import { MixBar } from '../mix-bar';
import { VerdictSentence } from '../verdict-sentence';
import { when } from '../when';
import { useWords } from '../words';
import { textOf } from './editor/text';
import { contentDoc } from './session';
import type { DeskHandle } from './use-desk';

/** An earlier state of the draft beside the present one: verdict, mix, and the duties that only one of them has. */
export function Comparison({ version, desk }: { version: DraftVersion; desk: DeskHandle }) {
  const words = useWords();
  const [before, setBefore] = useState<Verdict | null>(null);
  const { machine, live } = desk;
  useEffect(() => {
    if (!machine) return;
    const { text, blocks } = textOf(contentDoc(version));
    const posting = { title: version.title, company: null, text, blocks };
    Promise.all([judgeOptions(), ownEntries.get(), languageModelOn.get()])
      .then(([options, { entries }, withModel]) =>
        machine.analyst({ posting, role: null, options, own: entries, withModel }),
      )
      .then(({ verdict }) => setBefore(verdict));
  }, [version, machine]);
  if (!before || !live) return null;
  return (
    <div class="comparison">
      <Side heading={when(version.at)} verdict={before} other={live.verdict} sign="−" />
      <Side heading={words('version_now')} verdict={live.verdict} other={before} sign="+" />
    </div>
  );
}

function Side(props: { heading: string; verdict: Verdict; other: Verdict; sign: string }) {
  const { heading, verdict, other, sign } = props;
  const known = new Set(other.duties.map(({ text }) => text));
  const own = verdict.duties.filter(({ text }) => !known.has(text));
  return (
    <section>
      <h2>{heading}</h2>
      <p class="posting">
        <b>{verdict.title}</b>
      </p>
      <VerdictSentence verdict={verdict} />
      <MixBar verdict={verdict} />
      <ul class="changes">
        {own.map(({ start, text }) => (
          <li key={start}>
            {sign} {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
