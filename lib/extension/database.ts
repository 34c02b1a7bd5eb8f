import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Draft, DraftVersion } from './shapes/drafts';
import type { KeptPosting, KeptSummary } from './shapes/kept';

/** What is kept in IndexedDB, all of it written by the person's own hand or click. Rows may be damaged or of another version. */
export interface Stores extends DBSchema {
  drafts: { key: string; value: Draft; indexes: { changed: number } };
  versions: { key: number; value: DraftVersion; indexes: { draft: string } };
  postings: { key: string; value: KeptPosting };
  /** The short form of each kept posting, for lists. */
  summaries: { key: string; value: KeptSummary; indexes: { saved: number; url: string } };
}

/** The name of the database. */
export const DATABASE_NAME = 'truetitle';

/**
 * What each version adds to the one before, in order. A step that was released is never changed: a new one is added, and to
 * `tests/faults/migrations.test.ts` what a database of the version before looks like.
 */
const STEPS: ((database: IDBPDatabase<Stores>) => void)[] = [toVersion1];

/** The version of the database that this code reads and writes. */
const DATABASE_VERSION = STEPS.length;

/** Runs `work` on the database and closes it, so that no page ever blocks another one's upgrade. */
export async function withDatabase<T>(work: (database: IDBPDatabase<Stores>) => Promise<T>): Promise<T> {
  const database = await openDB<Stores>(DATABASE_NAME, DATABASE_VERSION, { upgrade });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** A change of what is kept that is under way. */
export type WriteTransaction = IDBPTransaction<Stores, StoreNames<Stores>[], 'readwrite'>;

/** Resolves once all that `work` writes is on the disk. When any of it fails, nothing is changed, and the reason is thrown. */
export function allOrNothing<T>(work: (change: WriteTransaction) => Promise<T>): Promise<T> {
  return withDatabase(async (database) => {
    const change = database.transaction([...database.objectStoreNames], 'readwrite', { durability: 'strict' });
    const [worked, ended] = await Promise.allSettled([
      work(change).catch((error) => abort(change, error)),
      change.done,
    ]);
    if (worked.status === 'rejected') throw worked.reason;
    if (ended.status === 'rejected') throw ended.reason;
    return worked.value;
  });
}

function abort(change: WriteTransaction, error: unknown): never {
  try {
    change.abort();
  } catch {
    // It has ended by itself, since it failed.
  }
  throw error;
}

function upgrade(database: IDBPDatabase<Stores>, from: number): void {
  for (const step of STEPS.slice(from)) step(database);
}

function toVersion1(database: IDBPDatabase<Stores>): void {
  database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('changed', 'changed');
  database.createObjectStore('versions', { keyPath: 'id', autoIncrement: true }).createIndex('draft', 'draft');
  database.createObjectStore('postings', { keyPath: 'id' });
  const summaries = database.createObjectStore('summaries', { keyPath: 'id' });
  summaries.createIndex('saved', 'saved');
  summaries.createIndex('url', 'url');
}
