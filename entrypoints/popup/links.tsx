import type { Posting } from '../../lib/analysis/posting';
import { openAsDraft, openDesk } from '../../lib/extension/drafts';
import { openBeside, openOwnPage } from '../../lib/extension/own-pages';
import { useWords } from '../../lib/pages/words';

/** The ways on from here: the posting as a draft (or the desk, when there is none), the saved ones, the options. */
export function Links({ posting }: { posting?: Posting }) {
  const words = useWords();
  const draft = () =>
    posting ? openAsDraft(posting.title, { text: posting.text, blocks: posting.blocks }) : openDesk();
  return (
    <nav class="links" aria-label={words('links')}>
      <button type="button" class="quiet" data-link="draft" onClick={draft}>
        {words(posting ? 'open_as_draft' : 'draft_page')}
      </button>
      <button type="button" class="quiet" data-link="beside" onClick={() => openBeside().then(() => window.close())}>
        {words('draft_beside')}
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
