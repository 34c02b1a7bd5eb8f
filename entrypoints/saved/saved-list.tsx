import { useState } from 'preact/hooks';
import type { KeptSummary } from '../../lib/extension/shapes/kept';
import { MixStrip } from '../../lib/pages/mix-strip';
import { Sign } from '../../lib/pages/sign';
import { day } from '../../lib/pages/when';
import { useWords } from '../../lib/pages/words';
import { roleName } from '../../lib/report/words';

interface Props {
  list: KeptSummary[];
  chosen: string[];
  onChoose: (id: string) => void;
  onForget: (id: string) => void;
}

/** So many are drawn at once; more on demand, so that thousands stay quick. */
const LINES_AT_ONCE = 100;

/** Kept postings, one a line: what it is called, what it reads as, its mix. */
export function SavedList({ list, chosen, onChoose, onForget }: Props) {
  const words = useWords();
  const [count, setCount] = useState(LINES_AT_ONCE);
  return (
    <>
      <ul class="saved-list">
        {list.slice(0, count).map((kept) => (
          <SavedLine key={kept.id} {...{ kept, onChoose, onForget }} isChosen={chosen.includes(kept.id)} />
        ))}
      </ul>
      {list.length > count && (
        <button type="button" onClick={() => setCount(count + LINES_AT_ONCE)}>
          {words('saved_more', list.length - count)}
        </button>
      )}
    </>
  );
}

function SavedLine(props: { kept: KeptSummary; isChosen: boolean } & Pick<Props, 'onChoose' | 'onForget'>) {
  const words = useWords();
  const [sure, setSure] = useState(false);
  const { kept, isChosen, onChoose, onForget } = props;
  const { id, title, company, role, verdict, url, saved, note, changed, mix } = kept;
  return (
    <li class="saved-line" data-verdict={verdict}>
      <label class="choose">
        <input type="checkbox" checked={isChosen} onChange={() => onChoose(id)} />
        <span class="hidden">{words('saved_choose', title)}</span>
      </label>
      <Sign verdict={verdict} />
      <div class="what">
        <p>
          <b>{title || words('draft_untitled')}</b>
          {company && <span> · {company}</span>}
        </p>
        <p class="hint">
          {role ? words('saved_reads', roleName(words, role)) : words('unclear')} · {day(saved)}
          {changed && <> · {words('saved_changed')}</>}
          {/^https?:/.test(url) && (
            <>
              {' · '}
              <a href={url} target="_blank" rel="noreferrer">
                {new URL(url).host}
              </a>
            </>
          )}
        </p>
        {note && <p class="note">{note}</p>}
      </div>
      <MixStrip mix={mix} />
      <button type="button" class="quiet" onClick={() => (sure ? onForget(id) : setSure(true))}>
        {words(sure ? 'delete_sure' : 'delete')}
        <span class="hidden"> {title}</span>
      </button>
    </li>
  );
}
