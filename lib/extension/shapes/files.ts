import * as v from 'valibot';
import { changes, correction } from './changes';
import { draft } from './drafts';
import { block } from './posting';

/** What a file may hold at most: far more than anybody keeps, and far less than what stops a browser. */
export const FILE_LIMITS = { characters: 50_000_000, postings: 20_000, depth: 100 };

const line = v.pipe(v.string(), v.maxLength(10_000));

/** A posting as it goes into a file and comes out of one. The verdict is made anew when it comes in. Times are ISO 8601. */
const postingRow = v.object({
  title: line,
  company: v.optional(v.nullable(line), null),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000_000)),
  blocks: v.optional(v.pipe(v.array(block), v.maxLength(100_000))),
  page: v.exactOptional(v.boolean()),
  url: v.optional(line, ''),
  note: v.optional(v.pipe(v.string(), v.maxLength(100_000)), ''),
  saved: v.optional(v.pipe(v.string(), v.isoTimestamp()), () => new Date().toISOString()),
  changes: v.optional(changes, {}),
});
export type PostingRow = v.InferOutput<typeof postingRow>;

/** The kept postings of a file. */
export const postingRows = v.pipe(v.array(postingRow), v.maxLength(FILE_LIMITS.postings));

/** Everything that is kept, in one file. A setting is read as leniently as from the store, so its value is left open here. */
export const backup = v.object({
  truetitle: v.literal(1),
  settings: v.record(v.pipe(v.string(), v.regex(/^setting:[a-z]+$/)), v.unknown()),
  corrections: v.record(v.pipe(v.string(), v.regex(/^correction:[0-9a-f]{32}$/)), correction),
  drafts: v.array(v.object({ ...draft.entries, id: v.pipe(v.string(), v.uuid()) })),
  postings: postingRows,
});
