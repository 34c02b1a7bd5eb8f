import * as v from 'valibot';
import { moment } from './kept';
import type { SchemaOf } from './lenient';
import { storedBlocks } from './posting';

/** A draft's text before an editor has opened it: as it was read from a page or a selection. */
export const rawText = v.object({ text: v.string(), blocks: storedBlocks });
export type RawText = v.InferOutput<typeof rawText>;

/** The editor's own JSON; null while only the raw text is there. Only the editor can tell whether it is sound. */
const doc: SchemaOf<unknown> = v.nullable(v.looseObject({ type: v.literal('doc') }));

const content = { title: v.string(), doc, raw: v.nullable(rawText) };

/** What a draft holds at one moment. */
const draftContent = v.object(content);
export type DraftContent = v.InferOutput<typeof draftContent>;

/** One draft of a posting. */
export const draft = v.object({ id: v.string(), ...content, created: moment, changed: moment });
export type Draft = v.InferOutput<typeof draft>;

/** A draft as it is stored. What it holds must be sound: a draft that opened as less than it is would be overwritten with that. */
export const storedDraft = v.object({
  ...draft.entries,
  title: v.fallback(v.string(), ''),
  created: v.fallback(moment, 0),
  changed: v.fallback(moment, 0),
});

/** How a draft was at an earlier time. */
export const draftVersion = v.object({ ...content, id: v.exactOptional(v.number()), draft: v.string(), at: moment });
export type DraftVersion = v.InferOutput<typeof draftVersion>;
