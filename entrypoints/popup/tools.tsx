import { drawMarks } from '../../lib/extension/draw';
import { marksOn } from '../../lib/extension/settings';
import type { Judged } from '../../lib/extension/shapes/messages';
import { CopyButton, copyText } from '../../lib/pages/copy-button';
import { useFixed, useSetting } from '../../lib/pages/use-setting';
import { useWords } from '../../lib/pages/words';
import { verdictAsText } from '../../lib/report/share';
import type { Keeping } from './use-kept';

/** What is wanted most often, always in reach: marks on and off, keep, copy. */
export function Tools({ judged, keeping }: { judged: Judged; keeping: Keeping }) {
  const words = useWords();
  const [on, setOn] = useSetting(marksOn, true);
  const fixed = useFixed(marksOn);
  const { place, verdict } = judged;
  const toggle = async () => {
    await setOn(!on);
    await drawMarks(place, verdict);
  };
  const { said, keep } = keeping;
  return (
    <footer class="tools">
      {said === 'keep_failed' && (
        <p class="no" role="alert">
          {words(said)}
        </p>
      )}
      <label title={fixed ? words('set_by_policy') : undefined}>
        <input type="checkbox" checked={on} disabled={fixed} onChange={toggle} /> {words('marks_on')}
      </label>
      <button type="button" data-keep={said ?? 'no'} aria-live="polite" onClick={keep}>
        {words(said === 'kept' ? 'kept' : 'keep')}
      </button>
      <CopyButton label="copy" copy={() => copyText(verdictAsText(words, verdict, place.url))} />
    </footer>
  );
}
