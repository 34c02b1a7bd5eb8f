import type { Judged } from '../../lib/extension/shapes/messages';
import { CopyButton, copyText } from '../../lib/pages/copy-button';
import { suggestEntries } from '../../lib/pages/suggest';
import { useWords } from '../../lib/pages/words';
import { categoryName } from '../../lib/report/words';
import type { ChangeActions } from './use-changes';

/** Says that the person's corrections count, lists them, and takes them back. */
export function Corrected({ judged, changes }: { judged: Judged; changes: ChangeActions }) {
  const words = useWords();
  const made = Object.entries(judged.changes);
  if (made.length === 0) return null;
  return (
    <section class="corrected" aria-live="polite">
      <p>
        <b>{words('corrected')}</b>
        <button type="button" class="quiet" onClick={changes.undoAll}>
          {words('undo_all')}
        </button>
      </p>
      <ul>
        {made.map(([text, to]) => (
          <li key={text}>
            <span class="line">{text}</span> → {categoryName(words, to)}
            <button
              type="button"
              class="quiet"
              aria-label={`${words('undo')}: ${text}`}
              onClick={() => changes.undo(text)}
            >
              {words('undo')}
            </button>
          </li>
        ))}
      </ul>
      <CopyButton label="suggest" copy={() => copyText(suggestEntries(judged.changes))} />
    </section>
  );
}
