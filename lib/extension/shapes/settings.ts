import * as v from 'valibot';
import type { JudgeOptions, Preference } from '../../analysis/verdict';
import type { Category } from '../../lexicon/categories';
import type { Colours } from '../../marking/palette';
import { each, eachPair, type SchemaOf } from './lenient';
import { pins, preference } from './options';
import { category } from './orders';
import { type OwnEntries, ownEntries } from './own-entries';

/** All there is to say of a setting; its key in the store is `setting:` and its name. */
export interface SettingRow<T> {
  /** What counts as a value, of a policy too. */
  schema: SchemaOf<T>;
  /** Reads what is left of a damaged value; without it such a value does not count. */
  salvage?: SchemaOf<T>;
  /** The value until somebody sets another. */
  fallback: T;
  /** Goes along with the person's browser account when syncing is on. */
  syncs: boolean;
  /** Comes in with a backup. */
  restored: boolean;
  /** Its name in a policy, as in assets/public/managed_schema.json; null where no policy can fix it. */
  policy: string | null;
}

const row = <T>(one: SettingRow<T>): SettingRow<T> => one;

/** A colour in the place of one of ours. A page's style sheet is made of them, so nothing else may be in it. */
const colour = v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/i));
const colours = v.record(category, colour);

const marks = { schema: v.boolean(), fallback: true };
const hidden = { schema: v.array(category), salvage: each(category), fallback: [] };
const chosenColours = { schema: colours, salvage: eachPair(category, colour), fallback: {} };
const pin = { schema: pins, fallback: {} };
const languageModel = { schema: v.boolean(), fallback: true };
const likes = { schema: v.nullable(preference), fallback: null };
const own = { schema: ownEntries, fallback: { text: '', entries: [] } };
const origins = { schema: v.array(v.string()), salvage: each(v.string()), fallback: [] };
const sync = { schema: v.boolean(), fallback: false };
const problem = { schema: v.string(), fallback: '' };

/** Every setting there is. */
export const SETTINGS = {
  /** Whether duties are marked in the page at all. */
  marks: row<boolean>({ ...marks, syncs: true, restored: true, policy: 'marks' }),
  /** Categories that are not marked in the page. */
  hidden: row<Category[]>({ ...hidden, syncs: true, restored: true, policy: 'hidden' }),
  /** Colours that the person chose for categories. */
  colours: row<Colours>({ ...chosenColours, syncs: true, restored: true, policy: 'colours' }),
  /** For a role, the one definition to judge it by. */
  pin: row<NonNullable<JudgeOptions['pin']>>({ ...pin, syncs: true, restored: true, policy: 'pin' }),
  /** Whether postings are read with the language model; without it the lexicon answers alone. */
  languageModel: row<boolean>({ ...languageModel, syncs: true, restored: true, policy: 'languageModel' }),
  /** What the applicant likes; null until told. */
  preference: row<Preference | null>({ ...likes, syncs: true, restored: true, policy: null }),
  /** The person's own entries of the lexicon: as written, in YAML, and compiled. */
  own: row<OwnEntries>({ ...own, syncs: true, restored: true, policy: null }),
  /** Match patterns of the sites that are read without a click. They stay where their permissions were given. */
  automatic: row<string[]>({ ...origins, syncs: false, restored: true, policy: null }),
  /** Whether settings go along with the person's browser account: said on this machine alone. */
  sync: row<boolean>({ ...sync, syncs: false, restored: false, policy: 'sync' }),
  /** What the account had no room for, in the browser's words; empty when all is well. */
  problem: row<string>({ ...problem, syncs: false, restored: false, policy: null }),
};
export type SettingName = keyof typeof SETTINGS;

/** The value of a setting. */
export type SettingValue<K extends SettingName> = (typeof SETTINGS)[K]['fallback'];

/** The key of a setting in the browser's stores. */
export const settingKey = <K extends SettingName>(name: K): `setting:${K}` => `setting:${name}`;
