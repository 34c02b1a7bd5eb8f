import type { Span } from '../../analysis/posting';
import { collapse } from './characters';
import type { Line, Run } from './line';

/** A stretch of one text node. */
interface MappedStretch {
  node: Text;
  from: number;
  to: number;
}

/**
 * The live ranges of a stretch of the assembled text, one a text node, in order. Empty when the page no longer holds that text
 * there: a range is never drawn over other words.
 */
export function rangesOf(span: Span, lines: readonly Line[], starts: readonly number[], text: string): Range[] {
  const parts: MappedStretch[] = [];
  for (let i = lineAt(starts, span.start); i < lines.length && (starts[i] ?? 0) < span.end; i++) {
    const line = lines[i] as Line;
    const start = starts[i] ?? 0;
    parts.push(...partsOf(line, Math.max(0, span.start - start), Math.min(line.text.length, span.end - start)));
  }
  const here = parts.map(({ node, from, to }) => node.data.slice(from, to)).join('');
  const fits =
    parts.every(({ node }) => node.isConnected) && squeezed(here) === squeezed(text.slice(span.start, span.end));
  return fits ? parts.map(rangeOf) : [];
}

/** What the text is without any white space: line ends of the text need not stand in the page. */
const squeezed = (text: string) => collapse(text).replace(/\\n| /g, '');

function lineAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function partsOf({ runs }: Line, start: number, end: number): MappedStretch[] {
  const parts: MappedStretch[] = [];
  for (const run of runs) {
    if (run.at >= end || run.at + run.length <= start) continue;
    const part = partOf(run, start, end);
    const last = parts.at(-1);
    if (last?.node === part.node) last.to = part.to;
    else parts.push(part);
  }
  return parts;
}

function partOf({ node, from, at, length }: Run, start: number, end: number): MappedStretch {
  return { node, from: from + Math.max(0, start - at), to: from + Math.min(length, end - at) };
}

function rangeOf({ node, from, to }: MappedStretch): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}
