import { useState } from 'preact/hooks';
import type { Judged } from '../../lib/extension/answer';
import { openAsDraft } from '../../lib/extension/drafts';
import { openOwnPage } from '../../lib/extension/own-pages';
import { keepPosting } from '../../lib/extension/saved';
import { useWords } from '../../lib/ui/words';

/** What to do with a judged posting: keep it, work on it as a draft; and the ways to our other pages. */
export function Next({ judged }: { judged: Judged }) {
  const words = useWords();
  const [kept, setKept] = useState<'no' | 'kept' | 'failed'>('no');
  const { posting, verdict, changes, place } = judged;
  const keep = () =>
    keepPosting({ posting, verdict, changes, url: place.url }).then(
      () => setKept('kept'),
      () => setKept('failed'),
    );
  return (
    <div class="row next">
      <button type="button" onClick={keep} disabled={kept === 'kept'} data-next="keep">
        {words(kept === 'kept' ? 'kept' : 'keep')}
      </button>
      <button type="button" onClick={() => openAsDraft(posting.title, posting)} data-next="draft">
        {words('open_as_draft')}
      </button>
      <button type="button" class="quiet" onClick={() => openOwnPage('saved')}>
        {words('saved_page')}
      </button>
      <button type="button" class="quiet" onClick={() => openOwnPage('options')}>
        {words('options_page')}
      </button>
      {kept === 'failed' && <p role="alert">{words('keep_failed')}</p>}
    </div>
  );
}
