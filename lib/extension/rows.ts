import * as v from 'valibot';
import type { Block } from '../analysis/posting';
import { CATEGORIES } from '../lexicon/categories';
import type { KeptPosting } from './saved';

/** A posting as it goes into a file and comes out of one. The verdict is made anew when it comes in. Times are ISO 8601. */
export interface PostingRow {
  title: string;
  company: string | null;
  text: string;
  blocks?: Block[] | undefined;
  page?: boolean;
  url: string;
  note: string;
  saved: string;
  changes: KeptPosting['changes'];
}

const block = v.object({
  kind: v.picklist(['heading', 'item', 'paragraph']),
  level: v.exactOptional(v.number()),
  start: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  end: v.pipe(v.number(), v.safeInteger()),
});

/** What a file may hold at most: far more than anybody keeps, and far less than what stops a browser. */
const MOST = { characters: 50_000_000, postings: 20_000, depth: 100 };

const line = v.pipe(v.string(), v.maxLength(10_000));

const row = v.object({
  title: line,
  company: v.optional(v.nullable(line), null),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000_000)),
  blocks: v.optional(v.pipe(v.array(block), v.maxLength(100_000))),
  page: v.exactOptional(v.boolean()),
  url: v.optional(line, ''),
  note: v.optional(v.pipe(v.string(), v.maxLength(100_000)), ''),
  saved: v.optional(v.pipe(v.string(), v.isoTimestamp()), () => new Date().toISOString()),
  changes: v.optional(v.record(v.string(), v.picklist([...CATEGORIES, 'not_duty'])), {}),
});

/** A file that cannot be taken in. The message names the place; nothing of the file was stored. */
export class TransferProblem extends Error {
  override name = 'TransferProblem';
}

/** Checks rows that came out of a file. Throws a TransferProblem that names the first wrong row and field. */
export function checkRows(rows: unknown): PostingRow[] {
  return checked(v.pipe(v.array(row), v.maxLength(MOST.postings)), rows, 'postings');
}

/** Checks a value against a schema. Throws a TransferProblem that names the first wrong place under `name`. */
export function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown, name: string): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new TransferProblem(`${[name, v.getDotPath(issue)].filter(Boolean).join('.')}: ${issue.message}`);
}

/** Reads a JSON file of kept postings. Throws a TransferProblem. */
export function rowsOfJson(text: string): PostingRow[] {
  const { postings } = checked(v.object({ postings: v.unknown() }), jsonOf(text), 'file');
  return checkRows(postings);
}

/** Reads JSON. Throws a TransferProblem when it is none, or too large or too deep for what it is to hold. */
export function jsonOf(text: string): unknown {
  if (text.length > MOST.characters)
    throw new TransferProblem('The file is too large: give its parts one after the other.');
  try {
    const value: unknown = JSON.parse(text);
    if (!isDeeper(value, MOST.depth)) return value;
  } catch (error) {
    throw new TransferProblem(`JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new TransferProblem('JSON: it is nested too deeply for a file of TrueTitle.');
}

/** Goes through level by level, so that no depth can exhaust the stack. */
function isDeeper(value: unknown, most: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}

/** A kept posting as a row of a file. */
export function rowOf({ posting, url, note, saved, changes }: KeptPosting): PostingRow {
  const { title, company, text, blocks, page = false } = posting;
  return { title, company, text, blocks, page, url, note, saved: new Date(saved).toISOString(), changes };
}
