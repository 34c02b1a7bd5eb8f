import type { Block } from '../../analysis/posting';
import { bulletLength } from './bullets';
import type { Line } from './line';

/** Lines joined to one text. `starts[i]` is where line i begins in `text` (UTF-16). */
export interface Assembled {
  text: string;
  blocks: Block[];
  starts: number[];
}

/**
 * Joins lines by "\n" and says what each block is. Lines that a line break parts from one another are one paragraph, unless
 * a typed bullet makes an item of them. A block leaves out the bullet before it.
 */
export function assemble(lines: readonly Line[]): Assembled {
  const blocks: Block[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    const end = at + line.text.length;
    const bullet = line.kind === 'heading' ? 0 : bulletLength(line.text);
    const before = blocks.at(-1);
    const joins = line.follows && bullet === 0 && line.kind === 'paragraph' && before?.kind !== 'heading';
    if (joins && before) before.end = end;
    else blocks.push(blockOf(line, at + bullet, end, bullet > 0));
    at = end + 1;
  }
  return { text: lines.map((line) => line.text).join('\n'), blocks, starts };
}

function blockOf({ kind, level }: Line, start: number, end: number, typed: boolean): Block {
  if (kind === 'paragraph') return typed ? { kind: 'item', level: 1, start, end } : { kind, start, end };
  return { kind, level, start, end };
}
