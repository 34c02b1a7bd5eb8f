import type { Node } from 'prosemirror-model';
import type { Block } from '../../../analysis/posting';
import { schema } from './schema';

/** Makes a document of a posting's text and blocks; items under items become nested lists. */
export function docOf(text: string, blocks: Block[]): Node {
  const children = nodesOf(text, blocks);
  return schema.nodes.doc.create(null, children.length > 0 ? children : schema.nodes.paragraph.create());
}

/** The nodes of some blocks, to be put into a document. */
export function nodesOf(text: string, blocks: Block[]): Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block;
    const end = block.kind === 'item' ? endOfItems(blocks, at) : at + 1;
    nodes.push(block.kind === 'item' ? listOf(text, blocks.slice(at, end)) : single(text, block));
    at = end;
  }
  return nodes;
}

function endOfItems(blocks: Block[], at: number): number {
  const end = blocks.findIndex(({ kind }, i) => i > at && kind !== 'item');
  return end < 0 ? blocks.length : end;
}

function single(text: string, block: Block): Node {
  const type = block.kind === 'heading' ? schema.nodes.heading : schema.nodes.paragraph;
  return type.create(block.kind === 'heading' ? { level: block.level ?? 2 } : null, inline(text, block));
}

/** Items no deeper than the first are its siblings; deeper ones are its children. */
function listOf(text: string, items: Block[]): Node {
  const depth = items[0]?.level ?? 1;
  const heads = items.flatMap((item, i) => (i === 0 || (item.level ?? 1) <= depth ? [i] : []));
  const children = heads.map((head, i) => {
    const below = items.slice(head + 1, heads[i + 1] ?? items.length);
    const own = schema.nodes.paragraph.create(null, inline(text, items[head] as Block));
    return schema.nodes.list_item.create(null, below.length > 0 ? [own, listOf(text, below)] : [own]);
  });
  return schema.nodes.bullet_list.create(null, children);
}

function inline(text: string, { start, end }: Block): Node[] {
  const line = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return line ? [schema.text(line)] : [];
}
