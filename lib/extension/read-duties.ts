import { dutiesOf } from '../analysis/analyse';
import type { Posting } from '../analysis/posting';
import type { Duty } from '../analysis/verdict';
import { ownEntries } from './settings';

/** The duties of a posting with the person's own entries, before any correction. */
export async function readDuties(posting: Posting): Promise<Duty[]> {
  const { entries } = await ownEntries.get();
  return dutiesOf(posting, entries);
}
