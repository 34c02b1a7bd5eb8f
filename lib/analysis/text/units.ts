import type { Block, Span } from '../posting';
import { trimmed } from './lines';

const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|incl|est|min|max|no|nr|sr|jr|mr|mrs|ms|dr|prof|st|inc|ltd|co|corp|dept|u\.s|u\.k|a\.m|p\.m|ph\.d|[A-Z])\.\s*$/i;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a block. Line ends inside it are blanks; abbreviations end no sentence. Offsets point into `text`. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const flat = text.slice(start, end).replace(/[\r\n\u0085\u2028\u2029]/g, ' ');
  if (!/[.!?…]["'”’)*_]*\s/u.test(flat)) return [trimmed(text, { start, end })];
  const spans: Span[] = [];
  let from = 0;
  for (const { index, segment } of segmenter.segment(flat)) {
    const to = index + segment.length;
    if (to < flat.length && ABBREVIATION.test(segment.slice(-12))) continue;
    spans.push(trimmed(text, { start: start + from, end: start + to }));
    from = to;
  }
  return spans.filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}

/** A stretch that may be a duty: an item, a heading, or one sentence of a paragraph. */
export interface Unit extends Span {
  block: number;
  kind: Block['kind'];
}

/** Shares, numbers and signs say nothing by themselves. */
const hasWord = (text: string, { start, end }: Span) => /\p{L}\p{M}*\p{L}/u.test(text.slice(start, end));

/** The units of laid-out blocks in their order, at most `most`. */
export function unitsOf(text: string, blocks: readonly Block[], most = Number.POSITIVE_INFINITY): Unit[] {
  const units: Unit[] = [];
  for (const [at, block] of blocks.entries()) {
    if (units.length >= most) break;
    const spans = block.kind === 'paragraph' ? sentencesOf(text, block) : [{ start: block.start, end: block.end }];
    const worded = spans.filter((span) => hasWord(text, span));
    for (const span of worded.slice(0, most - units.length)) units.push({ ...span, block: at, kind: block.kind });
  }
  return units;
}
