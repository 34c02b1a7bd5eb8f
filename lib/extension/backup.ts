import { deleteDB } from 'idb';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { CATEGORIES } from '../lexicon/categories';
import { turnOff } from './automatic';
import { allOrNothing, NAME, withDatabase } from './database';
import { type Draft, drafts, putDraft } from './drafts';
import { checked, checkRows, jsonOf, rowOf } from './rows';
import { keptPostings, keptSummaries, putPosting } from './saved';
import { automaticOrigins } from './settings';
import { judgeRows } from './transfer';

const correction = v.object({
  title: v.string(),
  url: v.nullable(v.string()),
  changes: v.record(v.string(), v.picklist([...CATEGORIES, 'not_duty'])),
});

const draft = v.object({
  id: v.pipe(v.string(), v.uuid()),
  title: v.string(),
  doc: v.nullable(v.looseObject({ type: v.literal('doc') })),
  raw: v.nullable(v.object({ text: v.string(), blocks: v.array(v.unknown()) })),
  created: v.number(),
  changed: v.number(),
});

const backup = v.object({
  truetitle: v.literal(1),
  settings: v.record(v.pipe(v.string(), v.regex(/^setting:[a-z]+$/)), v.unknown()),
  corrections: v.record(v.pipe(v.string(), v.regex(/^correction:[0-9a-f]{32}$/)), correction),
  drafts: v.array(draft),
  postings: v.unknown(),
});

/** Everything that is kept, as the text of a JSON file: settings, corrections, drafts as they are now, kept postings. */
export async function exportAll(): Promise<string> {
  const local = await storage.snapshot('local', { excludeKeys: [] });
  const some = (start: string) =>
    Object.fromEntries(Object.entries(local).filter(([key]) => key.startsWith(start) && !key.endsWith('$')));
  const ids = (await keptSummaries()).map(({ id }) => id);
  const postings = (await keptPostings(ids)).map(rowOf);
  const whole = { settings: some('setting:'), corrections: some('correction:'), drafts: await drafts(), postings };
  return JSON.stringify({ truetitle: 1, ...whole }, null, 2);
}

/** Whether settings leave this machine is said on this machine alone, never by a file. */
const STAYS = ['setting:sync', 'setting:problem'];

/**
 * Takes in what `exportAll` wrote: settings are replaced, everything else is added; what a draft said here stays as a version of it.
 * All of it is taken in or, when anything fails, nothing. It is checked first; throws a TransferProblem that names the place.
 * Settings that are no longer understood fall back when they are read.
 */
export async function importAll(text: string): Promise<void> {
  const whole = checked(backup, jsonOf(text), '');
  const postings = await judgeRows(checkRows(whole.postings), () => undefined);
  const pairs = Object.entries({ ...whole.settings, ...whole.corrections }).filter(([key]) => !STAYS.includes(key));
  await withLocal(Object.fromEntries(pairs), () =>
    allOrNothing(async (change) => {
      for (const one of whole.drafts) await putDraft(change, one as unknown as Draft);
      for (const one of postings) await putPosting(change, one);
    }),
  );
}

/** Stores values, at once or not at all, before `work`, and takes them back when it fails. */
async function withLocal(values: Record<string, unknown>, work: () => Promise<void>): Promise<void> {
  const { local } = browser.storage;
  const before = await local.get(Object.keys(values));
  await local.set(values);
  try {
    await work();
  } catch (error) {
    await local.remove(Object.keys(values).filter((key) => !(key in before)));
    await local.set(before);
    throw error;
  }
}

/** Forgets everything, hands all permissions back and stops reading by itself. */
export async function deleteAll(): Promise<void> {
  await turnOff(await automaticOrigins.get());
  await withDatabase(async (database) => {
    await Promise.all([...database.objectStoreNames].map((store) => database.clear(store)));
  });
  await deleteDB(NAME);
  await storage.clear('local');
  await storage.clear('sync');
}
