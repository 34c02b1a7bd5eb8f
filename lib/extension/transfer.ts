import { blocksOf } from '../analysis/blocks';
import type { Block } from '../analysis/posting';
import { ask } from './ask';
import type { PostingRow } from './rows';
import { keepPosting } from './saved';
import { judgeOptions } from './settings';

/** Keeps checked rows, each judged anew. Tells after each how many are done; stops when the signal aborts. */
export async function keepRows(
  rows: PostingRow[],
  onDone: (count: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const options = await judgeOptions();
  for (const [i, row] of rows.entries()) {
    if (signal.aborted) return;
    const { title, company, text, url, note, saved, changes, page = false } = row;
    const address = /^https?:/.test(url) ? { url } : {};
    const posting = { title, company, text, blocks: fitting(row.blocks, text), page, ...address };
    const verdict = await ask<'judge'>({ kind: 'judge', posting, changes, options });
    await keepPosting({ posting, verdict, changes, note, saved: Date.parse(saved), ...address });
    onDone(i + 1);
  }
}

/** Blocks that do not fit their text are found anew. */
function fitting(blocks: Block[] | undefined, text: string): Block[] {
  const fits = blocks?.every(
    ({ start, end }, i) => start <= end && end <= text.length && start >= (blocks[i - 1]?.end ?? 0),
  );
  return blocks && fits ? blocks : blocksOf(text, 'text');
}
