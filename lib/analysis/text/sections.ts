import type { Block, Span } from '../posting';
import { headingKind, type SectionKind } from './headings';
import { trimmed } from './lines';
import { type ReadText, readTextOf } from './read-text';

/** The heading a block stands under and what it announces. */
export interface PostingSection {
  /** What the nearest heading announces. */
  kind: SectionKind;
  /** What the nearest heading with a known meaning above it announces. */
  under: SectionKind;
  /** The nearest heading's text, or null above the first one. */
  heading: string | null;
  /** Blocks since that heading, from 0. */
  index: number;
}

/** The section of every block. A heading belongs to the section above it. */
export function sectionsOf(posting: { text: string }, blocks: readonly Block[]): PostingSection[] {
  const { text } = posting;
  const read = readTextOf(posting);
  let section: PostingSection = { kind: 'unknown', under: 'unknown', heading: null, index: 0 };
  let level = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') {
      const here = section;
      section = { ...section, index: section.index + 1 };
      const lead = leadIn(text, read, block);
      if (lead !== 'unknown')
        section = { heading: textOf(text, leadLine(text, block)), kind: lead, under: lead, index: 0 };
      return here;
    }
    const before = section;
    const heading = text.slice(block.start, block.end);
    const { kind } = headingKind(read.words(block));
    const deeper = (block.level ?? 7) > level;
    if (kind !== 'unknown') {
      section = { kind, under: kind, heading, index: 0 };
      level = block.level ?? 7;
    } else {
      section = { kind, under: deeper ? section.under : 'unknown', heading, index: 0 };
    }
    return before;
  });
}

/** What a paragraph that ends in a colon announces: "As our producer you will:". */
function leadIn(text: string, read: ReadText, block: Block): SectionKind {
  if (block.kind !== 'paragraph' || !/[:：]$/.test(text.slice(block.end - 1, block.end))) return 'unknown';
  return headingKind(read.words(leadLine(text, block))).kind;
}

/** The last sentence of a paragraph, or its end when that is long. */
function leadLine(text: string, { start, end }: Block): Span {
  const from = Math.max(start, end - 160);
  const stop = text.slice(from, end).search(/[.!?]\s+(?=[^.!?]*$)/);
  return trimmed(text, { start: from + stop + 1, end });
}

const textOf = (text: string, { start, end }: Span) => text.slice(start, end);
