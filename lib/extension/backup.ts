import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { turnOff } from './automatic';
import { allOrNothing, DATABASE_NAME, withDatabase } from './database';
import { drafts, putDraft } from './drafts';
import { checked, jsonOf, rowOf } from './rows';
import { keptPostings, keptSummaries, putPosting } from './saved';
import { automaticOrigins } from './settings';
import { backup } from './shapes/files';
import { SETTINGS, type SettingName, settingKey } from './shapes/settings';
import { judgeRows } from './transfer';

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

/** Keys of the settings that are said on this machine alone, never by a file. */
const UNRESTORED_KEYS: string[] = (Object.keys(SETTINGS) as SettingName[])
  .filter((name) => !SETTINGS[name].restored)
  .map(settingKey);

/**
 * Takes in what `exportAll` wrote: settings are replaced, everything else is added; what a draft said here stays as a version of it.
 * All of it is taken in or, when anything fails, nothing. It is checked first; throws a TransferProblem that names the place.
 * Settings that are no longer understood fall back when they are read.
 */
export async function importAll(text: string): Promise<void> {
  const whole = checked(backup, jsonOf(text), '');
  const postings = await judgeRows(whole.postings, () => undefined);
  const pairs = Object.entries({ ...whole.settings, ...whole.corrections }).filter(
    ([key]) => !UNRESTORED_KEYS.includes(key),
  );
  await withLocal(Object.fromEntries(pairs), () =>
    allOrNothing(async (change) => {
      for (const one of whole.drafts) await putDraft(change, one);
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
  await deleteDB(DATABASE_NAME);
  await storage.clear('local');
  await storage.clear('sync');
}
