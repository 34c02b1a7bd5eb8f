import type { Posting } from '../analysis/posting';
import type { Verdict } from '../analysis/verdict';
import { allOrNothing, type WriteTransaction, withDatabase } from './database';
import type { Changes } from './shapes/changes';
import { type KeptPosting, type KeptSummary, keptPosting, keptSummary } from './shapes/kept';
import { allReadable, readable } from './shapes/lenient';

/** What is new about a posting that is to be kept. */
export interface ToKeep {
  posting: Posting;
  verdict: Verdict;
  changes?: Changes;
  url?: string;
  note?: string;
  saved?: number;
}

/**
 * Keeps a posting. The same address again replaces what was kept of it: its note stays, and a text that was different is put
 * under `earlier`. Resolves to the id.
 */
export function keepPosting(kept: ToKeep): Promise<string> {
  return allOrNothing((change) => putPosting(change, kept));
}

/** Puts a posting into the database as part of a change. Resolves to the id. */
export async function putPosting(change: WriteTransaction, kept: ToKeep): Promise<string> {
  const url = kept.url ?? kept.posting.url ?? '';
  const sameUrl = url ? await change.objectStore('summaries').index('url').getAll(url) : [];
  const twin = sameUrl.find(({ title }) => title === kept.posting.title);
  const before = twin && readable(keptPosting, await change.objectStore('postings').get(twin.id));
  const whole = wholeOf(kept, url, twin?.id, before);
  await change.objectStore('postings').put(whole);
  await change.objectStore('summaries').put(summaryOf(whole));
  return whole.id;
}

function wholeOf(
  kept: ToKeep,
  url: string,
  id: string = crypto.randomUUID(),
  before: KeptPosting | undefined = undefined,
): KeptPosting {
  const { posting, verdict, changes = {}, note, saved = Date.now() } = kept;
  const isNew = before !== undefined && before.posting.text !== posting.text;
  const earlier = isNew
    ? [{ at: before.saved, text: before.posting.text }, ...before.earlier]
    : (before?.earlier ?? []);
  return { id, saved, url, posting, verdict, changes, note: note || before?.note || '', earlier: earlier.slice(0, 10) };
}

function summaryOf({ id, saved, url, posting, verdict, note, earlier }: KeptPosting): KeptSummary {
  const { title, company, text } = posting;
  const { role, level, mix } = verdict;
  const words = [title, company, note, url, text].join('\n').toLowerCase();
  const duties = verdict.duties.length;
  return {
    ...{ id, saved, url, title, company, role, level, mix, duties, note, words },
    ...{ verdict: verdict.verdict, changed: earlier.length > 0 },
  };
}

/** The short forms of all kept postings, the newest first. A damaged one stays where it is and is left out. */
export async function keptSummaries(): Promise<KeptSummary[]> {
  const found = await withDatabase((database) => database.getAllFromIndex('summaries', 'saved'));
  return allReadable(keptSummary, found).reverse();
}

/** What was kept of the posting of this title at this address; undefined when nothing was. */
export async function keptOf(url: string, title: string): Promise<KeptPosting | undefined> {
  return withDatabase(async (database) => {
    const sameUrl = url ? await database.getAllFromIndex('summaries', 'url', url) : [];
    const twin = sameUrl.find((kept) => kept.title === title);
    return twin && readable(keptPosting, await database.get('postings', twin.id));
  });
}

/** Kept postings, whole; those that are gone or damaged are left out. */
export async function keptPostings(ids: string[]): Promise<KeptPosting[]> {
  const found = await withDatabase((database) => Promise.all(ids.map((id) => database.get('postings', id))));
  return allReadable(keptPosting, found);
}

/** Writes the note of a kept posting. */
export async function noteOn(id: string, note: string): Promise<void> {
  await withDatabase(async (database) => {
    const change = database.transaction(['postings', 'summaries'], 'readwrite');
    const stored = await change.objectStore('postings').get(id);
    const kept = readable(keptPosting, stored);
    if (stored && kept) {
      await change.objectStore('postings').put({ ...stored, note });
      await change.objectStore('summaries').put(summaryOf({ ...kept, note }));
    }
    await change.done;
  });
}

/** Forgets kept postings. */
export async function forgetPostings(ids: string[]): Promise<void> {
  await withDatabase(async (database) => {
    const change = database.transaction(['postings', 'summaries'], 'readwrite');
    const gone = ids.flatMap((id) => [
      change.objectStore('postings').delete(id),
      change.objectStore('summaries').delete(id),
    ]);
    await Promise.all([...gone, change.done]);
  });
}
