import type { Note, Reason } from '../analysis/verdict';

/** A list of plain sentences. */
export function Notes({ notes }: { notes: (Reason | Note)[] }) {
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note.text} data-note={'id' in note ? note.id : undefined}>
          {note.text}
        </li>
      ))}
    </ul>
  );
}
