import { useEffect, useState } from 'preact/hooks';
import type { Judged } from '../../lib/extension/answer';
import { drawMarks } from '../../lib/extension/draw';
import { marksOn } from '../../lib/extension/settings';
import { verdictAsMarkdown, verdictAsText } from '../../lib/ui/share';
import { useWords } from '../../lib/ui/words';
import { useSetting } from './use-setting';

/** The switch of the marks and what can be copied; always in reach. */
export function Tools({ judged }: { judged: Judged }) {
  const words = useWords();
  const [on, setOn] = useSetting(marksOn, true);
  const toggle = async () => {
    await setOn(!on);
    await drawMarks(judged.place, judged.verdict);
  };
  return (
    <footer class="tools">
      <label>
        <input type="checkbox" checked={on} onChange={toggle} /> {words('marks_on')}
      </label>
      <Copy judged={judged} />
    </footer>
  );
}

function Copy({ judged: { verdict, place } }: { judged: Judged }) {
  const words = useWords();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), 2000);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words('copied')),
      () => setSaid(words('copy_failed')),
    );
  return (
    <span class="copy">
      <span role="status">{said}</span>
      {!said && (
        <>
          <button type="button" class="quiet" onClick={() => copy(verdictAsText(words, verdict, place.url))}>
            {words('copy_text')}
          </button>
          <button type="button" class="quiet" onClick={() => copy(verdictAsMarkdown(words, verdict, place.url))}>
            {words('copy_markdown')}
          </button>
        </>
      )}
    </span>
  );
}
