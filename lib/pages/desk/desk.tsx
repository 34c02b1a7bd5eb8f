import { useEffect, useState } from 'preact/hooks';
import { useColours } from '../use-colours';
import { useWords } from '../words';
import { type DeskPlace, OpenDesk } from './open-desk';
import { openSession, type Session } from './session';

/** The hiring manager's desk: it opens the draft that the address names, or the last one. */
export function Desk({ place }: { place: DeskPlace }) {
  const [id, setId] = useState(location.hash.slice(1) || null);
  useColours();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    window.addEventListener('hashchange', () => setId(location.hash.slice(1) || null), { signal });
    return () => controller.abort();
  }, []);
  return <DeskOn key={id} id={id} place={place} />;
}

type Opening = { session: Session; signal: AbortSignal } | { failed: string } | null;

function DeskOn({ id, place }: { id: string | null; place: DeskPlace }) {
  const words = useWords();
  const [opening, setOpening] = useState<Opening>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    openSession(id, signal).then(
      (session) => {
        if (signal.aborted) return;
        // A reload opens the same draft again.
        history.replaceState(null, '', `#${session.draft.id}`);
        setOpening({ session, signal });
      },
      (error: unknown) => setOpening({ failed: String(error) }),
    );
    return () => controller.abort();
  }, [id]);
  if (opening === null) return <main class="desk" aria-busy="true" />;
  if ('failed' in opening)
    return (
      <main class="desk problem">
        <h1>{words('draft_unreadable')}</h1>
        <p>{words('draft_unreadable_hint')}</p>
        <p class="hint">{opening.failed}</p>
        <a href={`#${crypto.randomUUID()}`}>{words('draft_new')}</a>
      </main>
    );
  return <OpenDesk session={opening.session} signal={opening.signal} place={place} />;
}
