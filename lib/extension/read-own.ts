import { analyse } from '../analysis/analyse';
import { withOwn } from '../analysis/classify/own';
import { judge } from '../analysis/judge';
import type { Posting } from '../analysis/posting';
import type { Verdict } from '../analysis/verdict';
import { ownEntries } from './settings';

/** The verdict on a posting with the person's own entries, before any correction. */
export async function readPosting(posting: Posting): Promise<Verdict> {
  const read = analyse(posting);
  const { entries } = await ownEntries.get();
  return entries.length === 0 ? read : judge(posting, withOwn(read.duties, entries));
}
