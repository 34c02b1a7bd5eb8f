import * as v from 'valibot';
import { CATEGORIES } from '../../lexicon/categories';

/** A place in a text, in UTF-16 units. */
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What a duty is about. */
export const category = v.picklist(CATEGORIES);

const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end),
);

/** A stretch of the posting's text to mark in the page. */
const marked = v.pipe(
  v.object({ start: offset, end: offset, category }),
  v.check(({ start, end }) => start <= end),
);
export type Marked = v.InferOutput<typeof marked>;

/** Names the one reading of a page that an order is for. */
const reading = v.string();

/** What the reader in a page is told. `reading` must be its own, or it does not listen. */
export const order = v.variant('kind', [
  v.object({ kind: v.literal('mark'), reading, marks: v.array(marked) }),
  v.object({ kind: v.literal('hide'), reading, categories: v.array(category) }),
  v.object({ kind: v.literal('show'), reading, span }),
  v.object({ kind: v.literal('clear'), reading }),
]);
export type Order = v.InferOutput<typeof order>;

/** What any reader in a tab is told by the keyboard: go to the next or the previous duty. */
export const step = v.object({ kind: v.literal('step'), by: v.picklist([1, -1]) });
export type Step = v.InferOutput<typeof step>;

/** What a reader tells the background by itself: the posting it read is gone. */
export const gone = v.object({ kind: v.literal('gone') });

/** What the automatic script tells the background: there is a page to read. */
export const arrived = v.object({ kind: v.literal('arrived') });
