import type { Span } from '../analysis/posting';
import type { Note, Reason } from '../analysis/verdict';
import { useWords } from './words';

interface Props {
  notes: (Reason | Note)[];
  /** Shows a stretch of the posting in the page. Without it the notes are plain sentences. */
  show?: (span: Span) => void;
}

/** A list of sentences; those that rest on words of the posting lead there. */
export function Notes({ notes, show }: Props) {
  return (
    <ul class="notes">
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
