import type { Posting } from '../analysis/posting';
import type { Mix, Verdict, VerdictKind } from '../analysis/verdict';
import type { Level, Role } from '../lexicon/categories';
import type { Changes } from './corrections';
import { allOrNothing, type Change, withDatabase } from './database';

/** A posting somebody kept, whole. Times are milliseconds since 1970. `changes` are the person's own corrections of its duties. */
export interface KeptPosting {
  id: string;
  saved: number;
  url: string;
  posting: Posting;
  verdict: Verdict;
  changes: Changes;
  note: string;
  /** Its text when it was kept before, if the same address said something else then; the newest first. */
  earlier: { at: number; text: string }[];
}

/** What a list needs of a kept posting. */
export interface KeptSummary {
  id: string;
  saved: number;
  url: string;
  title: string;
  company: string | null;
  role: Role | null;
  verdict: VerdictKind;
  level: Level | null;
  mix: Mix;
  duties: number;
  note: string;
  changed: boolean;
  /** Everything that can be searched, in lower case. */
  words: string;
}

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
export async function putPosting(change: Change, kept: ToKeep): Promise<string> {
  const url = kept.url ?? kept.posting.url ?? '';
  const sameUrl = url ? await change.objectStore('summaries').index('url').getAll(url) : [];
  const twin = sameUrl.find(({ title }) => title === kept.posting.title);
  const before = twin && (await change.objectStore('postings').get(twin.id));
  const whole = wholeOf(kept, url, before);
  await change.objectStore('postings').put(whole);
  await change.objectStore('summaries').put(summaryOf(whole));
  return whole.id;
}

function wholeOf(kept: ToKeep, url: string, before: KeptPosting | undefined): KeptPosting {
  const { posting, verdict, changes = {}, note, saved = Date.now() } = kept;
  const isNew = before !== undefined && before.posting.text !== posting.text;
  const earlier = isNew
    ? [{ at: before.saved, text: before.posting.text }, ...before.earlier]
    : (before?.earlier ?? []);
  const id = before?.id ?? crypto.randomUUID();
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
  return found.filter(isSummary).reverse();
}

const isSummary = ({ title, words, note, mix }: Partial<KeptSummary>) =>
  [title, words, note].every((text) => typeof text === 'string') && typeof mix === 'object' && mix !== null;

/** What was kept of the posting of this title at this address; undefined when nothing was. */
export async function keptOf(url: string, title: string): Promise<KeptPosting | undefined> {
  return withDatabase(async (database) => {
    const sameUrl = url ? await database.getAllFromIndex('summaries', 'url', url) : [];
    const twin = sameUrl.find((kept) => kept.title === title);
    return twin && database.get('postings', twin.id);
  });
}

/** Kept postings, whole; those that are gone are left out. */
export async function keptPostings(ids: string[]): Promise<KeptPosting[]> {
  const found = await withDatabase((database) => Promise.all(ids.map((id) => database.get('postings', id))));
  return found.filter((kept) => kept !== undefined);
}

/** Writes the note of a kept posting. */
export async function noteOn(id: string, note: string): Promise<void> {
  await withDatabase(async (database) => {
    const change = database.transaction(['postings', 'summaries'], 'readwrite');
    const kept = await change.objectStore('postings').get(id);
    if (kept) {
      const noted = { ...kept, note };
      await change.objectStore('postings').put(noted);
      await change.objectStore('summaries').put(summaryOf(noted));
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
