import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { JudgeOptions } from '../analysis/verdict';
import { readable } from './shapes/lenient';
import { SETTINGS, type SettingName, type SettingRow, type SettingValue, settingKey } from './shapes/settings';

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

function setting<K extends SettingName>(name: K): Setting<SettingValue<K>> {
  type T = SettingValue<K>;
  const row = SETTINGS[name] as unknown as SettingRow<T>;
  const { schema, salvage = schema, fallback, policy } = row;
  const item = storage.defineItem<unknown>(`local:${settingKey(name)}`, { fallback, version: VERSION });
  const fixed = async () => (policy === null ? undefined : readable(schema, await policyValue(policy)));
  const value = async (stored: unknown) => (await fixed()) ?? readable(salvage, stored) ?? fallback;
  return {
    get: async () => value(await item.getValue()),
    set: (next) => item.setValue(next),
    isFixed: async () => (await fixed()) !== undefined,
    watch: (signal, onChange) =>
      signal.addEventListener(
        'abort',
        item.watch(async (stored) => onChange(await value(stored))),
      ),
  };
}

/** What the administrator of the browser has written under a policy's name, else undefined. Firefox rejects without any. */
async function policyValue(name: string): Promise<unknown> {
  const managed: Record<string, unknown> = await browser.storage.managed.get(name).catch(() => ({}));
  return managed[name];
}

/** Whether duties are marked in the page at all. */
export const marksOn = setting('marks');

/** Categories that are not marked in the page. */
export const hiddenCategories = setting('hidden');

/** Colours that the person chose for categories, as `#rrggbb`. */
export const categoryColours = setting('colours');

/** For a role, the one definition to judge it by. */
export const pinnedDefinitions = setting('pin');

/** Whether postings are read with the language model. */
export const languageModelOn = setting('languageModel');

/** What the applicant likes; null until told. */
export const preference = setting('preference');

/** The person's own entries of the lexicon: as written, in YAML, and compiled. */
export const ownEntries = setting('own');

/** Match patterns of the sites that are read without a click. */
export const automaticOrigins = setting('automatic');

/** Whether settings go along with the person's browser account. */
export const syncOn = setting('sync');

/** What the account had no room for, in the browser's words; empty when all is well. */
export const syncProblem = setting('problem');

/** How the person wants postings judged. */
export async function judgeOptions(): Promise<JudgeOptions> {
  const [pin, liked] = await Promise.all([pinnedDefinitions.get(), preference.get()]);
  return liked ? { pin, preference: liked } : { pin };
}
