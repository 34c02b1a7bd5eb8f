import type { Span } from '../posting';
import { type TextLine, trimmed } from './lines';
import type { Piece } from './pieces';

/** The cells of one row and what they are: the widest column of a table holds its items, the others what is said beside them. */
interface Row {
  at: number;
  cells: Span[];
}

/** Rows from which on lines with tabs between their words are a table. */
const MIN_ROWS = 2;

/** Lines that tabs part into cells, as spreadsheets and tables of pages are copied, become the pieces of their cells. */
export function tabbedRows(text: string, pieces: readonly Piece[]): Piece[] {
  const rows = pieces.map((piece, at) => ({
    at,
    cells: piece.kind === 'blank' ? [] : cellsBetween(text, piece, '\t'),
  }));
  return withTables(text, pieces, rows);
}

/** Replaces the lines of each table, neighbours with two cells or more, by the pieces of their cells. */
export function withTables(text: string, pieces: readonly Piece[], rows: readonly Row[], least = MIN_ROWS): Piece[] {
  const made: Piece[] = [];
  for (let at = 0; at < rows.length; ) {
    let end = at;
    while (end < rows.length && (rows[end]?.cells.length ?? 0) > 1) end++;
    const own =
      end - at >= least ? tablePieces(text, pieces, rows.slice(at, end)) : pieces.slice(at, Math.max(end, at + 1));
    for (const piece of own) made.push(piece);
    at = Math.max(end, at + 1);
  }
  return made;
}

function tablePieces(text: string, pieces: readonly Piece[], rows: readonly Row[]): Piece[] {
  const widths: number[] = [];
  for (const { cells } of rows)
    for (const [i, { start, end }] of cells.entries()) widths[i] = (widths[i] ?? 0) + end - start;
  const main = widths.indexOf(Math.max(...widths));
  return rows.flatMap(({ at, cells }) => {
    const { whole } = pieces[at] as Piece;
    return cells.flatMap((cell, i) =>
      /[\p{L}\p{N}]/u.test(text.slice(cell.start, cell.end)) ? cellPiece(cell, whole, i === main) : [],
    );
  });
}

function cellPiece({ start, end }: Span, whole: TextLine, isMain: boolean): Piece {
  return { kind: isMain ? 'item' : 'text', level: 1, start, end, whole, columns: whole.indent, cell: true };
}

/** The stretches between the signs that part cells. */
export function cellsBetween(text: string, { start, end }: Span, sign: string): Span[] {
  const parts = text.slice(start, end).split(sign);
  if (parts.length < 2) return [];
  let from = start;
  const cells = parts.map((part) => {
    const cell = trimmed(text, { start: from, end: from + part.length });
    from += part.length + sign.length;
    return cell;
  });
  return cells.filter((cell) => cell.end > cell.start);
}
