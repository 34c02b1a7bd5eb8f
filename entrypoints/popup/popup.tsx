import type { NotJudged } from '../../lib/extension/shapes/messages';
import { useColours } from '../../lib/pages/use-colours';
import { useWords } from '../../lib/pages/words';
import { AllowFrames } from './allow-frames';
import { Links } from './links';
import { Notice } from './notice';
import { type TabReading, useReading } from './use-reading';
import { VerdictView } from './verdict-view';

/** The whole popup: it starts reading when it opens and shows one clear state at a time. */
export function Popup() {
  const reading = useReading();
  const { state } = reading;
  const words = useWords();
  useColours();
  if (state.phase === 'reading') return <Notice state="reading" title={words('reading')} busy />;
  if (state.phase === 'moved') return <Notice state="moved" title={words('moved')} onRetry={reading.again} />;
  if (state.phase === 'failed')
    return (
      <Notice
        state="failed"
        title={words('failed_title')}
        text={words('failed_hint')}
        detail={state.why}
        onRetry={reading.again}
      />
    );
  if (state.answer.state === 'judged')
    return <VerdictView key={state.answer.place.reading} judged={state.answer} replace={reading.replace} />;
  return <Unjudged answer={state.answer} reading={reading} />;
}

function Unjudged({ answer, reading }: { answer: NotJudged; reading: TabReading }) {
  const words = useWords();
  const none = answer.state === 'no_posting';
  const hint = answer.code === 'forbidden' ? 'forbidden_hint' : none ? 'none_hint' : 'unreadable_hint';
  return (
    <Notice
      state={answer.state}
      code={answer.code}
      title={words(none ? 'none_title' : 'unreadable_title')}
      text={answer.message || words(hint)}
      onRetry={reading.again}
    >
      <AllowFrames frames={answer.frames} onAllowed={reading.again} />
      <Links />
    </Notice>
  );
}
