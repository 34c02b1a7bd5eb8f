import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type WriteTransaction, withDatabase } from './database';
import {
  type Draft,
  type DraftContent,
  type DraftVersion,
  draftVersion,
  type RawText,
  storedDraft,
} from './shapes/drafts';
import { allReadable } from './shapes/lenient';

/** So many versions of a draft are kept; the oldest goes first. */
const VERSIONS = 60;

/** Makes a new draft, not yet stored. */
export function blankDraft(content: Partial<DraftContent> = {}): Draft {
  const now = Date.now();
  return { title: '', doc: null, raw: null, ...content, id: crypto.randomUUID(), created: now, changed: now };
}

/** All drafts, the one that was changed last first. A damaged one stays where it is and is left out. */
export async function drafts(): Promise<Draft[]> {
  const found = await withDatabase((database) => database.getAllFromIndex('drafts', 'changed'));
  return allReadable(storedDraft, found).reverse();
}

/** One draft, or undefined when there is none of that id. Rejects when it is damaged: nothing may then be written in its place. */
export async function draftOf(id: string): Promise<Draft | undefined> {
  const found = await withDatabase((database) => database.get('drafts', id));
  return found && v.parse(storedDraft, found);
}

/** Stores a draft as it is now. Resolves once it is on the disk. */
export async function storeDraft(draft: Draft): Promise<void> {
  await withDatabase(async (database) => {
    const change = database.transaction('drafts', 'readwrite', { durability: 'strict' });
    await Promise.all([change.store.put(draft), change.done]);
  });
}

/** Puts a draft into the database as part of a change. What it said there before becomes a version. */
export async function putDraft(change: WriteTransaction, draft: Draft): Promise<void> {
  const before = await change.objectStore('drafts').get(draft.id);
  if (before && contentOf(before) !== contentOf(draft)) {
    const { id, title, doc, raw } = before;
    await change.objectStore('versions').add({ draft: id, at: Date.now(), title, doc, raw });
  }
  await change.objectStore('drafts').put(draft);
}

const contentOf = ({ title, doc, raw }: DraftContent) => JSON.stringify([title, doc, raw]);

/** Forgets a draft and all its versions. */
export async function removeDraft(id: string): Promise<void> {
  await withDatabase(async (database) => {
    const change = database.transaction(['drafts', 'versions'], 'readwrite');
    const versions = await change.objectStore('versions').index('draft').getAllKeys(id);
    await Promise.all([
      change.objectStore('drafts').delete(id),
      ...versions.map((key) => change.objectStore('versions').delete(key)),
      change.done,
    ]);
  });
}

/** Keeps the state of a draft as a version, unless the last version says the same. */
export async function keepVersion({ id, title, doc, raw }: Draft): Promise<void> {
  await withDatabase(async (database) => {
    const change = database.transaction('versions', 'readwrite');
    const kept = await change.store.index('draft').getAll(id);
    const same = JSON.stringify([kept.at(-1)?.title, kept.at(-1)?.doc]) === JSON.stringify([title, doc]);
    const old = kept.slice(0, Math.max(0, kept.length + 1 - VERSIONS)).map((version) => version.id ?? -1);
    await Promise.all([
      ...(same ? [] : [change.store.add({ draft: id, at: Date.now(), title, doc, raw })]),
      ...old.map((key) => change.store.delete(key)),
      change.done,
    ]);
  });
}

/** The versions of a draft, the newest first; damaged ones are left out. */
export async function versionsOf(id: string): Promise<DraftVersion[]> {
  const found = await withDatabase((database) => database.getAllFromIndex('versions', 'draft', id));
  return allReadable(draftVersion, found).reverse();
}

/** Makes a draft of a text and opens the desk on it in a tab of its own. */
export async function openAsDraft(title: string, raw: RawText): Promise<void> {
  const draft = blankDraft({ title, raw });
  await storeDraft(draft);
  await openDesk(draft.id);
}

/** Opens the desk in a tab, on one draft or on the last one. */
export async function openDesk(id?: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/draft.html${id ? `#${id}` : ''}`) });
}
