import type { Node } from 'prosemirror-model';
import type { Block, Span } from '../../../analysis/posting';
import { plainBlocks } from '../../../analysis/text/blocks';

/** Where a textblock's text starts: in the text of the posting (UTF-16) and in the editor's document. */
interface Start {
  offset: number;
  pos: number;
}

/** A draft's document as the text of a posting. */
export interface DraftText {
  text: string;
  blocks: Block[];
  starts: Start[];
}

/** Gives a document's text, one line a textblock, with its headings, items and paragraphs. */
export function textOf(doc: Node): DraftText {
  const found: DraftText = { text: '', blocks: [], starts: [] };
  const paragraphs: (Block | Span)[] = [];
  doc.descendants((node, pos, parent) => {
    if (!node.isTextblock) return true;
    if (found.text) found.text += '\n';
    const start = found.text.length;
    found.text += node.textBetween(0, node.content.size, undefined, '\n');
    found.starts.push({ offset: start, pos: pos + 1 });
    paragraphs.push(blockOf(node, parent, doc.resolve(pos).depth, { start, end: found.text.length }));
    return false;
  });
  found.blocks = paragraphs.flatMap((block) => ('kind' in block ? [block] : plainBlocks(found.text, block)));
  return found;
}

/** A plain paragraph stays a span: it may hold typed bullets. */
function blockOf(node: Node, parent: Node | null, depth: number, span: Span): Block | Span {
  if (node.type.name === 'heading') return { kind: 'heading', level: Number(node.attrs.level), ...span };
  const isItem = parent?.type.name === 'list_item' && parent.firstChild === node;
  // A list and its item are two steps deep.
  return isItem ? { kind: 'item', level: depth / 2, ...span } : span;
}

/** The editor's positions of a stretch of the text, or null when it lies in no textblock. */
export function positionsOf({ starts }: DraftText, { start, end }: Span): { from: number; to: number } | null {
  const at = starts.findLast(({ offset }) => offset <= start);
  if (!at) return null;
  return { from: at.pos + start - at.offset, to: at.pos + end - at.offset };
}
