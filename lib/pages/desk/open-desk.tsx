import { useRef, useState } from 'preact/hooks';
import { openDesk } from '../../extension/drafts';
import { PageNav } from '../page-nav';
import { VerdictSentence } from '../verdict-sentence';
import { useWords } from '../words';
import { Drawers } from './drawers';
import { SaveNote } from './save-note';
import type { Session } from './session';
import { Toolbar } from './toolbar';
import { useDesk } from './use-desk';
import { VerdictPane } from './verdict-pane';

/** Where the desk is shown. */
export type DeskPlace = 'tab' | 'panel';

/** The desk with a draft on it: title and text at one side, what they say at the other. */
export function OpenDesk({ session, signal, place }: { session: Session; signal: AbortSignal; place: DeskPlace }) {
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  const desk = useDesk(session, signal, host, words('draft_text'));
  const [copied, setCopied] = useState(session.copied);
  return (
    <div class="desk">
      {place === 'tab' ? (
        <PageNav here="draft">
          <SaveNote state={desk.saving} />
          <h1 class="hidden">{words('draft_page')}</h1>
        </PageNav>
      ) : (
        <header class="bar">
          <h1>{words('draft_page')}</h1>
          <SaveNote state={desk.saving} />
          <button type="button" onClick={() => desk.machine?.save.keep().then(() => openDesk())}>
            {words('draft_in_tab')}
          </button>
        </header>
      )}
      <Drawers desk={desk} id={session.draft.id} />
      {copied && (
        <p class="banner" role="status">
          {words('draft_copied')}{' '}
          <button type="button" class="quiet" onClick={() => setCopied(false)}>
            {words('close')}
          </button>
        </p>
      )}
      {desk.live && desk.live.verdict.duties.length > 0 && (
        <section class="glance" aria-label={words('draft_reading')}>
          <VerdictSentence verdict={desk.live.verdict} />
        </section>
      )}
      <main class="columns">
        <section class="writing" aria-label={words('draft_posting')}>
          <label class="title-field">
            <span>{words('draft_title')}</span>
            <input
              type="text"
              value={desk.title}
              placeholder={words('draft_title_example')}
              onInput={({ currentTarget }) => desk.setTitle(currentTarget.value)}
            />
          </label>
          <Toolbar view={desk.machine?.view ?? null} state={desk.state} />
          <div class="editor" ref={host} data-empty={isEmpty(desk.state) ? words('draft_start') : undefined} />
        </section>
        <VerdictPane desk={desk} />
      </main>
    </div>
  );
}

const isEmpty = (state: ReturnType<typeof useDesk>['state']) =>
  state !== null && state.doc.childCount === 1 && state.doc.content.size === 2;
