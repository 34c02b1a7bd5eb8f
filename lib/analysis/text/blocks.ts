import type { Block, Span } from '../posting';
import { linesOf } from './lines';
import { markdownPieces } from './markdown';
import { type Piece, pieceOf, settleMarks } from './pieces';
import { tabbedRows } from './table';
import { goesOn, wrapsOf } from './wrapped';

/**
 * Cuts a posting's text into headings, items and paragraphs. Offsets point into `text` itself; a block leaves out the bullet
 * or heading marks around it, so `text.slice(start, end)` is what a person reads. Hard-wrapped lines are joined. Linear in
 * the length of the text, and no text makes it throw.
 */
export function blocksOf(text: string, format: 'text' | 'markdown'): Block[] {
  const span = { start: 0, end: text.length };
  const pieces = format === 'markdown' ? markdownPieces(text) : plainPieces(text, span);
  return assemble(text, pieces);
}

/** The blocks of one stretch of plain text, such as a paragraph of a page with typed dashes and line breaks in it. */
export function plainBlocks(text: string, span: Span): Block[] {
  return assemble(text, plainPieces(text, span));
}

function plainPieces(text: string, span: Span): Piece[] {
  const pieces = linesOf(text, span).map((line) => pieceOf(text, line));
  return settleMarks(text, tabbedRows(text, pieces));
}

/** The block that the lines so far belong to: its first piece and its last. */
interface Open {
  block: Block;
  first: Piece;
  last: Piece;
}

function assemble(text: string, pieces: Piece[]): Block[] {
  const wraps = wrapsOf(text, pieces);
  const blocks: Block[] = [];
  const depth = nesting();
  let open: Open | undefined;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'blank') {
      open = undefined;
    } else if (open && piece.kind === 'text' && goesOn(text, open, piece, wraps[at])) {
      open.block.end = piece.end;
      open.last = piece;
    } else {
      const block = blockFrom(piece, depth);
      blocks.push(block);
      open = block.kind === 'heading' || piece.cell ? undefined : { block, first: piece, last: piece };
    }
  }
  return blocks;
}

function blockFrom(piece: Piece, depth: (piece: Piece) => number): Block {
  const { start, end } = piece;
  if (piece.kind === 'heading') return { kind: 'heading', level: piece.level, start, end };
  if (piece.kind === 'item') return { kind: 'item', level: depth(piece), start, end };
  return { kind: 'paragraph', start, end };
}

/** Nesting depth from indents: an item further in than the one before is one deeper. */
function nesting(): (piece: Piece) => number {
  const stack: number[] = [];
  return ({ whole: { indent } }) => {
    while (stack.length > 0 && (stack.at(-1) ?? 0) > indent) stack.pop();
    if (stack.at(-1) !== indent && stack.length < 32) stack.push(indent);
    return stack.length || 1;
  };
}
