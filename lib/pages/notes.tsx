import type { Span } from '../analysis/posting';
import type { Note, Reason } from '../analysis/verdict';
import { useWords } from './words';

interface Props {
  notes: (Reason | Note)[];
  /** Marks every note as something for or against the posting, by a sign and a colour. */
  kind?: 'good' | 'bad' | undefined;
  /** Shows a stretch of the posting in the page. Without it the notes are plain sentences. */
  show?: ((span: Span) => void) | undefined;
}

/** A list of sentences; those that rest on words of the posting lead there. They are English, whatever the page's language. */
export function Notes({ notes, kind, show }: Props) {
  if (notes.length === 0) return null;
  return (
    <ul class={kind ? `notes ${kind}` : 'notes'} lang="en">
      {notes.map((note) => (
        <li key={note.text} data-note={'id' in note ? note.id : undefined}>
          <Sentence note={note} show={show} />
        </li>
      ))}
    </ul>
  );
}

function Sentence({ note: { text, spans }, show }: { note: Reason; show: Props['show'] }) {
  const words = useWords();
  const [span] = spans;
  if (!span || !show) return text;
  return (
    <button type="button" class="note" title={words('duty_show')} onClick={() => show(span)}>
      {text}
    </button>
  );
}
