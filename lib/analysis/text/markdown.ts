import type { Span } from '../posting';
import { linesOf, type TextLine, trimmed } from './lines';
import { insideEmphasis } from './list-marks';
import { type Piece, pieceOf, settleMarks } from './pieces';
import { cellsBetween, withTables } from './table';

const BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]|<br\s{0,3}\/?>/gi;
const TAG = /^<(\/?)([a-z!][a-z0-9-]{0,20})?[^<>]{0,400}>/i;
const BOLD_LEVEL = 5;

/**
 * The lines of a markdown text: marks, tags and comments are left out of the spans; rules, front matter and the heads of tables are blank, and
 * the other rows of a table are the pieces of their cells.
 */
export function markdownPieces(text: string): Piece[] {
  const lines = linesOf(text, { start: 0, end: text.length }, BREAKS);
  const from = behindFrontMatter(text, lines);
  const pieces: Piece[] = [];
  let comment = false;
  for (const [at, line] of lines.entries()) {
    const whole = text.slice(line.start, line.end);
    comment ||= whole.includes('<!--');
    const piece = at < from || comment ? blank(line) : markdownPiece(text, line);
    if (comment && whole.includes('-->')) comment = false;
    if (!underlines(whole, pieces)) pieces.push(piece);
  }
  const rows = pieces.map((piece, at) => ({ at, cells: piece.kind === 'blank' ? cellsOf(text, pieces, at) : [] }));
  return settleMarks(text, withTables(text, pieces, rows, 1));
}

const RULED = /^\|?\s{0,9}:?-{2,200}:?\s{0,9}(?:\||$)/;

/** The cells of a table's row; none for its head, the row with a ruled one under it. */
function cellsOf(text: string, pieces: readonly Piece[], at: number): Span[] {
  const [own, next] = [pieces[at], pieces[at + 1]].map((piece) =>
    piece ? text.slice(piece.whole.start, piece.whole.end) : '',
  );
  const { whole } = pieces[at] as Piece;
  if (!own || !isRow(own) || RULED.test(own) || (next && isRow(next) && RULED.test(next))) return [];
  return cellsBetween(text, whole, '|').filter((cell) => cell.start < cell.end);
}

const isRow = (line: string) => line.startsWith('|') && line.includes('|', 1);

function blank(line: TextLine): Piece {
  return { ...line, kind: 'blank', level: 1, whole: line, columns: line.indent };
}

/** YAML between two rules at the very top of a file is no part of the posting. */
function behindFrontMatter(text: string, lines: TextLine[]): number {
  const isRule = (line: TextLine | undefined) => line !== undefined && text.slice(line.start, line.end) === '---';
  if (!isRule(lines[0])) return 0;
  const close = lines.slice(1, 200).findIndex(isRule);
  return close < 0 ? 0 : close + 2;
}

/** A rule right under a line makes that line a heading. */
function underlines(whole: string, pieces: Piece[]): boolean {
  const above = pieces.at(-1);
  if (above?.kind !== 'text' || !/^(?:={2,200}|-{2,200})$/.test(whole)) return false;
  pieces[pieces.length - 1] = { ...above, kind: 'heading', level: whole.startsWith('=') ? 1 : 2 };
  return true;
}

function markdownPiece(text: string, line: TextLine): Piece {
  const bare = withoutTags(text, line);
  const piece = pieceOf(text, bare.line);
  if (piece.kind === 'blank' || isTableOrCode(text, bare.line)) return blank(line);
  const heading = bare.heading ? { at: piece.start, level: bare.heading } : hashes(text, bare.line);
  if (heading) {
    const span = trimmed(text, { start: heading.at, end: withoutHashes(text, bare.line.end) });
    return { ...piece, ...insideEmphasis(text, span).inner, kind: 'heading', level: heading.level };
  }
  const { inner, strong } = insideEmphasis(text, piece);
  const kind = bare.item ? 'item' : piece.kind === 'text' && strong && isShort(text, inner) ? 'heading' : piece.kind;
  return { ...piece, ...inner, kind, level: BOLD_LEVEL };
}

function isTableOrCode(text: string, { start, end }: TextLine): boolean {
  return isRow(text.slice(start, end)) || text.startsWith('```', start) || text.startsWith('{%', start);
}

/** A bold line of its own is a heading unless it is a sentence. */
function isShort(text: string, { start, end }: { start: number; end: number }): boolean {
  return end - start <= 90 && !/[.;]$/.test(text.slice(end - 1, end));
}

function hashes(text: string, { start, end }: TextLine): { at: number; level: number } | null {
  const match = /^(#{1,6})(?=[^#\d])/.exec(text.slice(start, Math.min(end, start + 8)));
  return match?.[1] ? { at: start + match[1].length, level: match[1].length } : null;
}

function withoutHashes(text: string, end: number): number {
  let to = end;
  while (to > 0 && text[to - 1] === '#') to--;
  return to;
}

/** The line without tags and quote marks at its ends, and what the tags said. */
function withoutTags(text: string, line: TextLine): { line: TextLine; heading: number; item: boolean } {
  let span = { start: line.start, end: line.end };
  let heading = 0;
  let item = false;
  for (let i = 0; i < 12; i++) {
    const head = text.slice(span.start, Math.min(span.end, span.start + 440));
    const match = /^>/.exec(head) ?? TAG.exec(head);
    if (!match) break;
    const name = match[2]?.toLowerCase() ?? '';
    if (!match[1] && /^h[1-6]$/.test(name)) heading = Number(name[1]);
    item ||= !match[1] && name === 'li';
    span = trimmed(text, { start: span.start + match[0].length, end: span.end });
  }
  for (let i = 0; i < 6; i++) {
    const close = /<\/?[a-z][^<>]{0,80}>$/i.exec(text.slice(Math.max(span.start, span.end - 90), span.end));
    if (!close) break;
    span = trimmed(text, { start: span.start, end: span.end - close[0].length });
  }
  return { line: { ...line, ...span }, heading, item };
}

/** How much of a text is looked at. */
const LOOKED_AT = 20_000;

/** Whether a text without a known format is written in markdown: it has headings or bold headings of markdown, not only typed dashes. */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  const headings = head.match(/^#{1,6} {1,3}\S[^\n]{0,100}$/gm) ?? [];
  const isList =
    headings.length > 2 && headings.length === head.match(/^#{1,6} /gm)?.length && !/\n[ \t]{0,9}\n#/.test(head);
  return (
    (headings.length > 0 && !isList && /(?:^|\n)#{1,6} [^\n]{1,100}\n\s{0,20}(?:[^#\s]|$)/.test(head)) ||
    /^\*\*[^*\n]{2,90}\*\*[ \t]{0,9}$/m.test(head)
  );
}
