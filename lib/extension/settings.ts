import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { JudgeOptions, Preference } from '../analysis/verdict';
import { CATEGORIES, type Category } from '../lexicon/categories';
import type { Entry } from '../lexicon/entry';
import { type Colours, isColours } from './messages';

/** What the administrator of the browser may have fixed: what is set here then changes nothing. */
export interface Fixed {
  isFixed(): Promise<boolean>;
}

/** One setting: kept under a key of its own, so that two windows never overwrite each other's. */
export interface Setting<T> extends Fixed {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Calls back with the new value whenever any page changes it; stops when the signal aborts. */
  watch(signal: AbortSignal, onChange: (value: T) => void): void;
}

/** Bump it and add a migration in `setting` when the shape of a setting changes. */
const VERSION = 1;

function setting<T>(name: string, fallback: T, isValid: (value: unknown) => boolean): Setting<T> {
  const item = storage.defineItem<T>(`local:setting:${name}`, { fallback, version: VERSION });
  const valid = (value: T) => (isValid(value) ? value : fallback);
  return {
    get: async () => {
      const managed = await managedValue(name);
      return isValid(managed) ? (managed as T) : valid(await item.getValue());
    },
    set: (value) => item.setValue(value),
    isFixed: async () => isValid(await managedValue(name)),
    watch: (signal, onChange) =>
      signal.addEventListener(
        'abort',
        item.watch(async (value) => {
          const managed = await managedValue(name);
          onChange(isValid(managed) ? (managed as T) : valid(value));
        }),
      ),
  };
}

/** What the administrator of the browser has fixed by policy, else undefined; the names are those of managed_schema.json. Firefox rejects without one. */
async function managedValue(name: string): Promise<unknown> {
  const managed = await browser.storage.managed.get(name).catch(() => ({}));
  return (managed as Record<string, unknown>)[name];
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string');
const isPreference = (value: unknown) =>
  value === null ||
  (isObject(value) &&
    ['like', 'dislike', 'platforms', 'levels'].every((key) => isList((value as Record<string, unknown>)[key])));

/** Whether duties are marked in the page at all. */
export const marksOn = setting<boolean>('marks', true, (value) => typeof value === 'boolean');

/** Categories that are not marked in the page. */
export const hiddenCategories = setting<Category[]>(
  'hidden',
  [],
  (value) => isList(value) && (value as string[]).every(isCategory),
);

/** For a role, the one definition to judge it by. */
export const pinnedDefinitions = setting<NonNullable<JudgeOptions['pin']>>('pin', {}, isObject);

/** What the applicant likes; null until told. */
export const preference = setting<Preference | null>('preference', null, isPreference);

/** Match patterns of the sites that are read without a click. */
export const automaticOrigins = setting<string[]>('automatic', [], isList);

const isEntry = (value: unknown) => {
  const { id, words, category, strength } = value as Record<string, unknown>;
  const isKnown = typeof id === 'string' && typeof strength === 'number' && isCategory(String(category));
  return isKnown && Array.isArray(words) && words.every(isList);
};

/** The person's own entries of the lexicon: as written, in YAML, and compiled. */
export const ownEntries = setting<{ text: string; entries: Entry[] }>('own', { text: '', entries: [] }, (value) => {
  const { text, entries } = isObject(value) ? (value as Record<string, unknown>) : {};
  return typeof text === 'string' && Array.isArray(entries) && entries.every((one) => isObject(one) && isEntry(one));
});

/** Whether settings go along with the person's browser account. */
export const syncOn = setting<boolean>('sync', false, (value) => typeof value === 'boolean');

/** What the account had no room for, in the browser's words; empty when all is well. */
export const syncProblem = setting<string>('problem', '', (value) => typeof value === 'string');

/** Colours that the person chose for categories, as `#rrggbb`. */
export const categoryColours = setting<Colours>('colours', {}, isColours);

/** How the person wants postings judged. */
export async function judgeOptions(): Promise<JudgeOptions> {
  const [pin, liked] = await Promise.all([pinnedDefinitions.get(), preference.get()]);
  return liked ? { pin, preference: liked } : { pin };
}

function isCategory(value: string): value is Category {
  return CATEGORIES.some((category) => category === value);
}
