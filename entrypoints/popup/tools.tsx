import { useEffect, useState } from 'preact/hooks';
import type { Judged } from '../../lib/extension/answer';
import { tell } from '../../lib/extension/ask';
import { marksOn } from '../../lib/extension/settings';
import { useWords } from '../../lib/ui/words';

/** The switch of the marks. */
export function Tools({ judged }: { judged: Judged }) {
  const words = useWords();
  const [on, setOn] = useState(true);
  useEffect(() => {
    marksOn.get().then(setOn);
  }, []);
  const toggle = async () => {
    setOn(!on);
    await marksOn.set(!on);
    const marks = on ? [] : judged.verdict.duties.map(({ start, end, category }) => ({ start, end, category }));
    await tell(judged.place, { kind: 'mark', marks });
  };
  return (
    <footer class="tools">
      <label>
        <input type="checkbox" checked={on} onChange={toggle} /> {words('marks_on')}
      </label>
    </footer>
  );
}
