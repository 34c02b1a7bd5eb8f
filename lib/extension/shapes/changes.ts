import * as v from 'valibot';
import { CATEGORIES } from '../../lexicon/categories';
import { eachPair } from './lenient';

/** What the person made of a duty: another category, or `not_duty` for a struck one. */
const change = v.picklist([...CATEGORIES, 'not_duty']);

/** What the person changed, by the duty's text. */
export const changes = v.record(v.string(), change);
export type Changes = v.InferOutput<typeof changes>;

/** Stored changes: what is none is dropped. */
export const storedChanges = v.fallback(eachPair(v.string(), change), {});

/** The corrections of one posting, as they are stored. */
export const correction = v.object({ title: v.string(), url: v.nullable(v.string()), changes });
export type Correction = v.InferOutput<typeof correction>;

/** Stored corrections, of which only the changes are ever read. */
export const storedCorrection = v.object({ changes: storedChanges });
