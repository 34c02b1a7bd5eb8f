import type { Span } from '../posting';
import { type TextLine, trimmed } from './lines';
import { behindMarks } from './list-marks';

/** A line with what its marks say it is. `columns` is where its text starts, `whole` the line with its marks. */
export interface Piece extends Span {
  kind: 'blank' | 'heading' | 'item' | 'text';
  level: number;
  whole: TextLine;
  columns: number;
}

/** A line read without markdown: blank, item or text. */
export function pieceOf(text: string, whole: TextLine): Piece {
  const start = behindMarks(text, whole);
  const { end } = trimmed(text, { start, end: whole.end });
  const kind = !hasWords(text, whole) ? 'blank' : start > whole.start ? 'item' : 'text';
  return { kind, level: 1, start, end, whole, columns: whole.indent + start - whole.start };
}

/** Whether there is a letter or digit to read; rules and lines of dots have none. */
function hasWords(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
