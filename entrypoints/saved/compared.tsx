import { useEffect, useState } from 'preact/hooks';
import { keptPostings, noteOn } from '../../lib/extension/saved';
import type { KeptPosting } from '../../lib/extension/shapes/kept';
import { Facts } from '../../lib/pages/facts';
import { Fold } from '../../lib/pages/fold';
import { MixBar, Swatch } from '../../lib/pages/mix-bar';
import { Notes } from '../../lib/pages/notes';
import { Position } from '../../lib/pages/position';
import { TextChanges } from '../../lib/pages/text-changes';
import { VerdictSentence } from '../../lib/pages/verdict-sentence';
import { when } from '../../lib/pages/when';
import { useWords } from '../../lib/pages/words';
import { isGoodSign } from '../../lib/report/sections';

interface Props {
  ids: string[];
  onClose: () => void;
  onNote: () => void;
}

/** The chosen postings side by side, each with its note. */
export function Compared({ ids, onClose, onNote }: Props) {
  const words = useWords();
  const [shown, setShown] = useState<KeptPosting[]>([]);
  useEffect(() => {
    let current = true;
    keptPostings(ids).then((kept) => current && setShown(kept));
    return () => {
      current = false;
    };
  }, [ids]);
  if (ids.length === 0) return <p class="hint">{words('saved_choose_hint')}</p>;
  return (
    <section class="compared" aria-label={words('saved_side_by_side')}>
      <div class="row">
        <h2>{words('saved_side_by_side')}</h2>
        <button type="button" class="quiet" onClick={onClose}>
          {words('close')}
        </button>
      </div>
      <div class="sides">
        {shown.map((kept) => (
          <Side key={kept.id} kept={kept} onNote={onNote} />
        ))}
      </div>
    </section>
  );
}

function Side({ kept, onNote }: { kept: KeptPosting; onNote: () => void }) {
  const words = useWords();
  const { posting, verdict, note, id } = kept;
  const flags = verdict.flags.filter((flag) => !isGoodSign(flag));
  const write = async (text: string) => {
    await noteOn(id, text);
    onNote();
  };
  return (
    <article class="side">
      <h3>
        {posting.title} {posting.company && <span class="hint">· {posting.company}</span>}
      </h3>
      <VerdictSentence verdict={verdict} />
      <MixBar verdict={verdict} />
      {verdict.position !== null && <Position value={verdict.position} />}
      <Facts verdict={verdict} />
      <label class="note-field">
        {words('saved_note')}
        <textarea rows={2} defaultValue={note} onChange={({ currentTarget }) => write(currentTarget.value)} />
      </label>
      <Fold id="duties" title={words('duties')} count={verdict.duties.length}>
        <ul>
          {verdict.duties.map(({ start, text, category }) => (
            <li key={start} class="duty" data-category={category}>
              <Swatch category={category} /> {text}
            </li>
          ))}
        </ul>
      </Fold>
      {flags.length > 0 && (
        <Fold id="flags" title={words('flags')} count={flags.length}>
          <Notes notes={flags} kind="bad" />
        </Fold>
      )}
      {kept.earlier.length > 0 && <Changed kept={kept} />}
    </article>
  );
}

/** What the posting's text lost and gained since it was kept the time before. */
function Changed({ kept }: { kept: KeptPosting }) {
  const words = useWords();
  const [before] = kept.earlier;
  if (!before) return null;
  return (
    <Fold id="changed" title={words('saved_since', when(before.at))} open>
      <TextChanges before={before.text} now={kept.posting.text} />
    </Fold>
  );
}
