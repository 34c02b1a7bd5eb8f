import { useState } from 'preact/hooks';
import type { Judged } from '../../lib/extension/answer';
import { openAsDraft } from '../../lib/extension/drafts';
import { openOwnPage } from '../../lib/extension/own-pages';
import { keepPosting } from '../../lib/extension/saved';
import { useWords } from '../../lib/ui/words';

/** What a person may want to do with the posting next. */
export function Links({ judged: { posting, verdict, changes, place } }: { judged: Judged }) {
  const words = useWords();
  const [kept, setKept] = useState<'kept' | 'keep_failed' | null>(null);
  const keep = () =>
    keepPosting({ posting, verdict, changes, url: place.url }).then(
      () => setKept('kept'),
      () => setKept('keep_failed'),
    );
  return (
    <nav class="links" aria-label={words('links')}>
      <button type="button" class="quiet" data-link="keep" onClick={keep}>
        {words('keep')}
      </button>
      <span role="status">{kept && words(kept)}</span>
      <button
        type="button"
        class="quiet"
        data-link="draft"
        onClick={() => openAsDraft(posting.title, { text: posting.text, blocks: posting.blocks })}
      >
        {words('open_as_draft')}
      </button>
      <button type="button" class="quiet" data-link="saved" onClick={() => openOwnPage('saved')}>
        {words('saved_page')}
      </button>
      <button type="button" class="quiet" data-link="options" onClick={() => openOwnPage('options')}>
        {words('options_page')}
      </button>
    </nav>
  );
}
