import { storage } from 'wxt/utils/storage';
import { withLabel } from '../analysis/classify/label';
import type { Posting } from '../analysis/posting';
import type { Duty } from '../analysis/verdict';
import { type Changes, type Correction, storedCorrection } from './shapes/changes';
import { readable } from './shapes/lenient';

/** The duties after the person's changes. A changed one is certain; a struck one is gone. */
export function correct(duties: Duty[], changes: Changes): Duty[] {
  return duties.flatMap((duty) => {
    const change = Object.hasOwn(changes, duty.text) ? changes[duty.text] : undefined;
    if (change === undefined) return [duty];
    return change === 'not_duty' ? [] : [withLabel(duty, { category: change, second: null, confidence: 1 })];
  });
}

/** The changes stored for a posting; none when nothing readable is stored. */
export async function changesOf(posting: Posting): Promise<Changes> {
  return readable(storedCorrection, await storage.getItem(await keyOf(posting)))?.changes ?? {};
}

/** Stores the changes of a posting, or forgets it when there are none. Other postings' are never touched. */
export async function storeChanges(posting: Posting, changes: Changes): Promise<void> {
  const key = await keyOf(posting);
  if (Object.keys(changes).length === 0) return storage.removeItem(key);
  await storage.setItem<Correction>(key, { title: posting.title, url: posting.url ?? null, changes });
}

/** The same text under the same title is the same posting, wherever it is shown. */
async function keyOf({ title, text }: Posting): Promise<`local:correction:${string}`> {
  const bytes = new TextEncoder().encode(`${title}\n${text}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `local:correction:${[...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
