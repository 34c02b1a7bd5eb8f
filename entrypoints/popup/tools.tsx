import type { Judged } from '../../lib/extension/answer';
import { drawMarks } from '../../lib/extension/draw';
import { marksOn } from '../../lib/extension/settings';
import { verdictAsMarkdown, verdictAsText } from '../../lib/ui/share';
import { useWords } from '../../lib/ui/words';
import { CopyButton } from './copy-button';
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
      <CopyButton label="copy_text" text={() => verdictAsText(words, judged.verdict, judged.place.url)} />
      <CopyButton label="copy_markdown" text={() => verdictAsMarkdown(words, judged.verdict, judged.place.url)} />
    </footer>
  );
}
