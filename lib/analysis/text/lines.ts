import type { Span } from '../posting';

/** A line without its line end and outer blanks. `indent` is its depth in columns, `width` its length with the indent. */
export interface TextLine extends Span {
  indent: number;
  width: number;
}

const TAB = 4;

/** Line ends, and the "\n" that careless software leaves as two letters. */
const BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]|\\n(?=\s|\\n|$|\p{Lu})/gu;

/** Blanks of every kind, and the invisible characters that editors leave at the ends of lines. */
export function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The same stretch without blanks at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Cuts `text` between `start` and `end` into lines. `breaks` must match single line breaks and carry the flag `g`. */
export function linesOf(text: string, { start, end }: Span, breaks = BREAKS): TextLine[] {
  const lines: TextLine[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(breaks)) {
    lines.push(lineBetween(text, from, start + match.index));
    from = start + match.index + match[0].length;
  }
  lines.push(lineBetween(text, from, end));
  return lines;
}

function lineBetween(text: string, from: number, to: number): TextLine {
  const span = trimmed(text, { start: from, end: to });
  let indent = 0;
  for (let i = from; i < span.start; i++) indent += text.charCodeAt(i) === 9 ? TAB : 1;
  return { ...span, indent, width: indent + span.end - span.start };
}
