import type { Block, Posting, Span } from '../posting';
import { plainBlocks } from './blocks';
import { isKnownHeading } from './headings';
import { inlineMarks } from './inline-marks';
import { trimmed } from './lines';
import { withListedLines } from './listed';
import { type ReadText, readTextOf } from './read-text';

/**
 * The blocks of a posting, or those of it that are given, as a reader sees them: paragraphs with typed bullets or line breaks are cut into items and
 * lines, and short lines that announce what follows become headings. Blocks stay in order and do not overlap.
 */
export function layOut(posting: Pick<Posting, 'text' | 'blocks'>, blocks: readonly Block[] = posting.blocks): Block[] {
  const { text } = posting;
  const read = readTextOf(posting);
  const fine = blocks.flatMap((block) => refine(text, block));
  const laidOut = fine.map(
    (block, at): Block =>
      isHeading(text, read, block, fine[at + 1]) ? { ...block, kind: 'heading', level: 7 } : block,
  );
  return withListedLines(posting, laidOut);
}

/** A heading longer than this may be a text that lost its line ends. */
const MAX_HEADING_LENGTH = 90;

/** Markdown's heading mark left in a page's text. */
const HASHES = /^(#{1,6}\s{1,3})[^\n\r]+$/;

function refine(text: string, block: Block): Block[] {
  if (block.kind === 'heading')
    return (block.end - block.start > MAX_HEADING_LENGTH && inlineItems(text, block)) || [block];
  const hashes = HASHES.exec(text.slice(block.start, Math.min(block.end, block.start + 90)));
  if (hashes && block.start + hashes[0].length === block.end)
    return [{ kind: 'heading', level: 2, start: block.start + (hashes[1]?.length ?? 0), end: block.end }];
  const parts = inlineItems(text, block) ?? plainBlocks(text, block);
  if (block.kind === 'paragraph' || parts.length === 0) return parts;
  const depth = block.level ?? 1;
  return parts.map((part, i) =>
    i === 0 || part.kind === 'paragraph'
      ? { ...part, kind: 'item', level: depth }
      : { ...part, level: depth + (part.level ?? 1) },
  );
}

/** The items of a running line, and what stands before them. */
function inlineItems(text: string, { start, end }: Block): Block[] | null {
  const line = text.slice(start, end);
  if (/[\n\r]/.test(line)) return null;
  const marked = start > 0 && !/[\n\r]/.test(text.charAt(start - 1));
  const cuts = inlineMarks(line, marked).map((cut) => start + cut);
  if (cuts.length === 0) return null;
  const edges = [start, ...cuts.filter((cut) => cut > start), end];
  return edges.slice(0, -1).flatMap((from, i) => flatPart(text, { start: from, end: edges[i + 1] ?? end }));
}

/** One piece of a flattened text: a heading's words run into nothing, so its heading is the whole piece up to the first bullet. */
function flatPart(text: string, span: Span): Block[] {
  const { start, end } = trimmed(text, span);
  const hashes = /^#{2,4}\s+/.exec(text.slice(start, Math.min(end, start + 10)))?.[0].length ?? 0;
  if (hashes === 0) return plainBlocks(text, { start, end });
  return end - start - hashes > 90
    ? plainBlocks(text, { start: start + hashes, end })
    : [{ kind: 'heading', level: 2, start: start + hashes, end }];
}

/** A line longer than this is no heading. */
const MAX_LINE_LENGTH = 110;

/** An emoji before a heading is decoration, not a bullet. */
const isUnderEmoji = (text: string, { start }: Block) =>
  /(?![\d#*])\p{Emoji}[\ufe0f\u200d]*\s{0,3}$/u.test(text.slice(Math.max(0, start - 8), start));

/** Whether a paragraph is a heading in disguise: short, no sentence, and it announces something. */
function isHeading(text: string, read: ReadText, block: Block, next: Block | undefined): boolean {
  if (block.kind === 'heading' || block.end - block.start > MAX_LINE_LENGTH) return false;
  if (block.kind === 'item') return isUnderEmoji(text, block) && isKnownHeading(read.words(block));
  const line = text.slice(block.start, block.end);
  const tokens = read.words(block);
  const words = tokens.length;
  if (words === 0 || words > 14 || /[.;,]["”')]?$/.test(line)) return false;
  if (isKnownHeading(tokens)) return true;
  if (!next || words > 10 || !/\p{L}{2}/u.test(line)) return false;
  if (/[:：]\s*$/.test(line)) return true;
  if (isShouted(line)) return true;
  return next.kind === 'item' && words <= 7 && !/[!]$/.test(line);
}

function isShouted(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
