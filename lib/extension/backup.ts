import { deleteDB } from 'idb';
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { CATEGORIES } from '../lexicon/categories';
import { turnOff } from './automatic';
import { NAME, withDatabase } from './database';
import { type Draft, drafts, storeDraft } from './drafts';
import { checked, checkRows, jsonOf, rowOf } from './rows';
import { keptPostings, keptSummaries } from './saved';
import { automaticOrigins } from './settings';
import { keepRows } from './transfer';

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
 * Takes in what `exportAll` wrote: settings are replaced, everything else is added. All of it is checked before anything is stored;
 * throws a TransferProblem that names the place. Settings that are no longer understood fall back when they are read.
 */
export async function importAll(text: string, onDone: (count: number) => void, signal: AbortSignal): Promise<void> {
  const whole = checked(backup, jsonOf(text), '');
  const rows = checkRows(whole.postings);
  const pairs = Object.entries({ ...whole.settings, ...whole.corrections }).filter(([key]) => !STAYS.includes(key));
  await storage.setItems(pairs.map(([key, value]) => ({ key: `local:${key}`, value })));
  for (const one of whole.drafts) await storeDraft(one as unknown as Draft);
  await keepRows(rows, onDone, signal);
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
