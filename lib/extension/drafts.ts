import { browser } from 'wxt/browser';
import type { Block } from '../analysis/posting';
import { type Change, withDatabase } from './database';

/** A draft's text before an editor has opened it: as it was read from a page or a selection. */
export interface RawText {
  text: string;
  blocks: Block[];
}

/** What a draft holds at one moment. `doc` is the editor's own JSON; null while only `raw` is there. */
export interface DraftContent {
  title: string;
  doc: unknown;
  raw: RawText | null;
}

/** One draft of a posting. Times are milliseconds since 1970. */
export interface Draft extends DraftContent {
  id: string;
  created: number;
  changed: number;
}

/** How a draft was at an earlier time. */
export interface DraftVersion extends DraftContent {
  id?: number;
  draft: string;
  at: number;
}

/** So many versions of a draft are kept; the oldest goes first. */
const VERSIONS = 60;

/** Makes a new draft, not yet stored. */
export function blankDraft(content: Partial<DraftContent> = {}): Draft {
  const now = Date.now();
  return { title: '', doc: null, raw: null, ...content, id: crypto.randomUUID(), created: now, changed: now };
}

/** All drafts, the one that was changed last first. */
export async function drafts(): Promise<Draft[]> {
  return (await withDatabase((database) => database.getAllFromIndex('drafts', 'changed'))).reverse();
}

/** One draft, or undefined when there is none of that id. */
export function draftOf(id: string): Promise<Draft | undefined> {
  return withDatabase((database) => database.get('drafts', id));
}

/** Stores a draft as it is now. Resolves once it is on the disk. */
export async function storeDraft(draft: Draft): Promise<void> {
  await withDatabase(async (database) => {
    const change = database.transaction('drafts', 'readwrite', { durability: 'strict' });
    await Promise.all([change.store.put(draft), change.done]);
  });
}

/** Puts a draft into the database as part of a change. What it said there before becomes a version. */
export async function putDraft(change: Change, draft: Draft): Promise<void> {
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

/** The versions of a draft, the newest first. */
export async function versionsOf(id: string): Promise<DraftVersion[]> {
  return (await withDatabase((database) => database.getAllFromIndex('versions', 'draft', id))).reverse();
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
