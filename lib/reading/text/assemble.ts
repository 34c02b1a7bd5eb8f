import type { Block } from '../../analysis/posting';
import { bulletLength, emojiLength } from './bullets';
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
  const bullets = bulletsOf(lines);
  for (const [i, line] of lines.entries()) {
    starts.push(at);
    const end = at + line.text.length;
    const bullet = bullets[i] ?? 0;
    const before = blocks.at(-1);
    const joins = line.follows && bullet === 0 && line.kind === 'paragraph' && before?.kind !== 'heading';
    if (joins && before) before.end = end;
    else blocks.push(blockOf(line, at + bullet, end, bullet > 0));
    at = end + 1;
  }
  return { text: lines.map((line) => line.text).join('\n'), blocks, starts };
}

/** Lengths of the bullets before the lines; an emoji is one when a line beside it has a bullet or an emoji, too. */
function bulletsOf(lines: readonly Line[]): number[] {
  const sure = lines.map(({ kind, text }) => (kind === 'heading' ? 0 : bulletLength(text)));
  const likely = lines.map(({ kind, text }, i) => (kind === 'heading' || sure[i] ? (sure[i] ?? 0) : emojiLength(text)));
  return sure.map((length, i) => length || (likely[i - 1] || likely[i + 1] ? (likely[i] ?? 0) : 0));
}

function blockOf({ kind, level }: Line, start: number, end: number, typed: boolean): Block {
  if (kind === 'paragraph') return typed ? { kind: 'item', level: 1, start, end } : { kind, start, end };
  return { kind, level, start, end };
}
