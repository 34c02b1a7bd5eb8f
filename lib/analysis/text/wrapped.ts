import type { Piece } from './pieces';

/** How the lines of one paragraph are broken: the widest one of the text in columns, Infinity when nothing was wrapped, and of the paragraph. */
export interface Wrap {
  width: number;
  widest: number;
}

/** Lines wider than this are no longer wrapped by hand; from one in so many on, the text is not. */
const MAX_WIDTH = 110;
const MAX_LONG = 1 / 30;
/** Narrower texts are lists. */
const MIN_WIDTH = 40;
/** Share of the lines behind a first that begin in the middle of a sentence, from which on they were wrapped. */
const MIN_CARRIED = 0.5;
/** Lines behind the first from which on a paragraph speaks for itself, not for its text. */
const MIN_LINES = 3;

const CARRIED = /^[\p{Ll}\p{N},;)&/]/u;

/** For each piece how its paragraph is broken into lines. A wrapped sentence goes on in small letters; lines that all begin anew are a list. */
export function wrapsOf(text: string, pieces: readonly Piece[]): Wrap[] {
  const width = wrapWidth(pieces);
  const runs = runsOf(pieces);
  const all = carriedIn(text, runs.flat());
  const wraps: Wrap[] = [];
  for (const run of runs) {
    const own = carriedIn(text, run);
    const { carried, lines } = own.lines >= MIN_LINES ? own : all;
    const isWrapped = carried > 0 && carried >= MIN_CARRIED * lines;
    const widest = Math.max(0, ...run.slice(0, 1000).map(({ whole }) => whole.width));
    const wrap = { width: isWrapped ? width : Number.POSITIVE_INFINITY, widest };
    for (let i = 0; i < run.length; i++) wraps.push(wrap);
  }
  return wraps;
}

/** Pieces up to and with each blank one. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [[]];
  for (const piece of pieces) {
    runs.at(-1)?.push(piece);
    if (piece.kind === 'blank') runs.push([]);
  }
  return runs;
}

/** How many lines stand right behind another one without a mark of their own, and how many of them begin in the middle of a sentence. */
function carriedIn(text: string, pieces: readonly Piece[]): { carried: number; lines: number } {
  const following = pieces.filter(({ kind, cell }, i) => {
    const before = pieces[i - 1]?.kind;
    return kind === 'text' && !cell && (before === 'text' || before === 'item');
  });
  return {
    carried: following.filter(({ start }) => CARRIED.test(text.slice(start, start + 2))).length,
    lines: following.length,
  };
}

function wrapWidth(pieces: readonly Piece[]): number {
  const widths = pieces.flatMap(({ whole }) => (whole.width > 0 ? whole.width : []));
  const short = widths.filter((width) => width <= MAX_WIDTH);
  const widest = short.reduce((most, width) => Math.max(most, width), 0);
  return widths.length - short.length > MAX_LONG * widths.length || widest < MIN_WIDTH
    ? Number.POSITIVE_INFINITY
    : widest;
}

/** Words with which no line ends that was not wrapped. */
const OPEN_END =
  /(?:^|\s)(?:an?|the|of|and|or|for|with|to|in|on|at|by|from|our|your|as|is|are|will|that|und|oder|der|die|das|für|mit|et|de|y)$/;

/** Whether a line without marks carries on the block above it. */
export function goesOn(
  text: string,
  { first, last }: { first: Piece; last: Piece },
  next: Piece,
  { width, widest }: Wrap = { width: Number.POSITIVE_INFINITY, widest: 0 },
): boolean {
  if (next.cell) return false;
  const ending = text.slice(Math.max(last.start, last.end - 12), last.end);
  const isItem = first.kind === 'item' && next.whole.indent > first.whole.indent;
  if (isItem && next.whole.indent >= Math.min(first.columns, first.whole.indent + 2)) return true;
  if (first.kind === 'item' && first === last && ending.endsWith(':') && last.end - last.start <= 60) return true;
  if (/[.!?;…]["'”’)*_]{0,3}$/u.test(ending)) return false;
  const head = text.slice(next.start, Math.min(next.end, next.start + 40));
  const isFull = widest >= MIN_WIDTH && last.whole.width >= 0.5 * Math.min(widest, MAX_WIDTH);
  if (isFull && /^[\p{Ll},;)&/]/u.test(head)) return true;
  if (OPEN_END.test(ending) && last.whole.width >= 25) return true;
  const word = /^\S*/u.exec(head)?.[0] ?? '';
  return last.whole.width + 1 + word.length > width - 4;
}
