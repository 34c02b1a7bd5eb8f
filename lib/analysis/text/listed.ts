import type { Block, Posting, Span } from '../posting';
import { sectionsOf } from './sections';

/** Lines in a row from which on they are a list, and the longest that is an item of one. */
const MIN_LINES = 3;
const MAX_LENGTH = 160;

/**
 * Short lines in a row under a heading that announces duties are its items, whatever tag or line end made them: pages list duties in
 * paragraphs, cells and cards as well. Shares and numbers beside them in a table are passed over.
 */
export function withListedLines(posting: Pick<Posting, 'text'>, blocks: Block[]): Block[] {
  if (!hasRun(posting.text, blocks)) return blocks;
  const sections = sectionsOf(posting, blocks);
  const listed = new Set<Block>();
  let run: Block[] = [];
  const settle = () => {
    if (run.length >= MIN_LINES) for (const block of run) listed.add(block);
    run = [];
  };
  for (const [at, block] of blocks.entries()) {
    if (!hasWord(posting.text, block)) continue;
    const section = sections[at];
    if (section?.under === 'duties' && section.kind !== 'requirements' && isLine(posting.text, block)) run.push(block);
    else settle();
  }
  settle();
  return blocks.map((block) => (listed.has(block) ? { ...block, kind: 'item', level: 1 } : block));
}

/** Without three short paragraphs near one another there is nothing to look for. */
function hasRun(text: string, blocks: readonly Block[]): boolean {
  let lines = 0;
  return blocks.some((block) => {
    if (hasWord(text, block)) lines = isLine(text, block) ? lines + 1 : 0;
    return lines >= MIN_LINES;
  });
}

const hasWord = (text: string, { start, end }: Span) =>
  /\p{L}\p{M}*\p{L}/u.test(text.slice(start, Math.min(end, start + MAX_LENGTH)));

/** One line, no running sentences. */
function isLine(text: string, { kind, start, end }: Block): boolean {
  if (kind !== 'paragraph' || end - start > MAX_LENGTH) return false;
  const line = text.slice(start, end);
  return /^[^\p{Ll}]/u.test(line) && !/[.!?]\s|[\n\r:]$|\n/.test(line);
}
