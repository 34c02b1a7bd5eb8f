import * as v from 'valibot';
import type { Entry } from '../../lexicon/entry';
import { type EntriesOf, each } from './lenient';
import { category } from './orders';

const texts = v.array(v.string());

/** One of the person's own entries, compiled. It always has a category; what later versions added may be missing. */
const ownEntry = v.object({
  id: v.string(),
  topic: v.fallback(v.string(), 'own'),
  strength: v.optional(v.number(), 1),
  category: v.pipe(
    v.nullable(category),
    v.check((one) => one !== null),
  ),
  words: v.array(texts),
  nouns: v.fallback(texts, []),
  frames: v.fallback(texts, []),
  more: v.fallback(v.record(v.string(), v.unknown()), {}),
} satisfies EntriesOf<Entry>);

/** The person's own entries of the lexicon: as written, in YAML, and compiled. */
export const ownEntries = v.object({ text: v.string(), entries: each(ownEntry) });
export type OwnEntries = v.InferOutput<typeof ownEntries>;
