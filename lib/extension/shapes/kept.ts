import * as v from 'valibot';
import { storedChanges } from './changes';
import { each } from './lenient';
import { storedPosting } from './posting';
import { storedHead, storedMix, storedVerdict } from './verdict';

/** Milliseconds since 1970, as far as dates go. */
export const moment = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));

const text = v.fallback(v.string(), '');

/** A posting somebody kept, whole. `changes` are the person's own corrections of its duties. */
export const keptPosting = v.object({
  id: v.string(),
  saved: moment,
  url: text,
  posting: storedPosting,
  verdict: storedVerdict,
  changes: storedChanges,
  note: text,
  /** Its text when it was kept before, if the same address said something else then; the newest first. */
  earlier: v.fallback(each(v.object({ at: moment, text: v.string() })), []),
});
export type KeptPosting = v.InferOutput<typeof keptPosting>;

/** What a list needs of a kept posting. */
export const keptSummary = v.object({
  id: v.string(),
  saved: moment,
  url: text,
  title: v.string(),
  company: v.fallback(v.nullable(v.string()), null),
  ...storedHead,
  mix: storedMix,
  duties: v.fallback(v.number(), 0),
  note: v.string(),
  changed: v.fallback(v.boolean(), false),
  /** Everything that can be searched, in lower case. */
  words: v.string(),
});
export type KeptSummary = v.InferOutput<typeof keptSummary>;
