import type { Block } from '../analysis/posting';
import { blocksOf } from '../analysis/text/blocks';
import { ask } from './ask';
import { allOrNothing } from './database';
import { putPosting, type ToKeep } from './saved';
import { judgeOptions } from './settings';
import type { PostingRow } from './shapes/files';

/** Keeps checked rows, each judged anew: all of them, or none when anything fails. Tells after each how many are judged. */
export async function keepRows(rows: PostingRow[], onJudged: (count: number) => void): Promise<void> {
  const all = await judgeRows(rows, onJudged);
  await allOrNothing(async (change) => {
    for (const one of all) await putPosting(change, one);
  });
}

/** Judges checked rows anew, and stores nothing. */
export async function judgeRows(rows: PostingRow[], onJudged: (count: number) => void): Promise<ToKeep[]> {
  const options = await judgeOptions();
  const all: ToKeep[] = [];
  for (const { title, company, text, url, note, saved, changes, page = false, blocks } of rows) {
    const address = /^https?:/.test(url) ? { url } : {};
    const posting = { title, company, text, blocks: fitting(blocks, text), page, ...address };
    const verdict = await ask<'judge'>({ kind: 'judge', posting, changes, options });
    all.push({ posting, verdict, changes, note, saved: Date.parse(saved), ...address });
    onJudged(all.length);
  }
  return all;
}

/** Blocks that do not fit their text are found anew. */
function fitting(blocks: Block[] | undefined, text: string): Block[] {
  const fits = blocks?.every(
    ({ start, end }, i) => start <= end && end <= text.length && start >= (blocks[i - 1]?.end ?? 0),
  );
  return blocks && fits ? blocks : blocksOf(text, 'text');
}
