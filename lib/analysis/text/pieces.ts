import type { Span } from '../posting';
import { type TextLine, trimmed } from './lines';
import { behindLikelyMark, behindMarks } from './list-marks';

/** A line with what its marks say it is. `columns` is where its text starts, `whole` the line with its marks. */
export interface Piece extends Span {
  kind: 'blank' | 'heading' | 'item' | 'text';
  level: number;
  whole: TextLine;
  columns: number;
  /** A cell of a table: no other line goes on it. */
  cell?: boolean;
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

/** Lines in a row that begin with "#" and are a list, not headings. */
const MIN_HASHES = 3;

/** Makes items of the lines whose likely mark is one, since the lines beside them have marks, too. */
export function settleMarks(text: string, pieces: readonly Piece[]): Piece[] {
  const full = pieces.filter(({ kind }) => kind !== 'blank');
  const likely = new Map(full.map((piece) => [piece, likelyMark(text, piece)] as const));
  const isHash = (piece: Piece | undefined) => piece !== undefined && text[piece.whole.start] === '#';
  const made = new Map<Piece, Piece>();
  for (const [i, piece] of full.entries()) {
    const start = likely.get(piece) ?? piece.start;
    if (start === piece.start) continue;
    const beside = [full[i - 1], full[i + 1]];
    const hashes = [full[i - 2], ...beside, full[i + 2]].filter(isHash).length + 1;
    const isMark = isHash(piece)
      ? hashes >= MIN_HASHES
      : beside.some((other) => other && (other.kind === 'item' || (likely.get(other) ?? other.start) > other.start));
    if (isMark)
      made.set(piece, { ...piece, kind: 'item', start, columns: piece.whole.indent + start - piece.whole.start });
  }
  return pieces.map((piece) => made.get(piece) ?? piece);
}

function likelyMark(text: string, { kind, start, whole }: Piece): number {
  return kind === 'text' ? behindLikelyMark(text, { start, end: whole.end }) : start;
}
