import * as v from 'valibot';
import { FILE_LIMITS, type PostingRow, postingRows } from './shapes/files';
import type { KeptPosting } from './shapes/kept';

/** A file that cannot be taken in. The message names the place; nothing of the file was stored. */
export class TransferProblem extends Error {
  override name = 'TransferProblem';
}

/** Checks rows that came out of a file. Throws a TransferProblem that names the first wrong row and field. */
export function checkRows(rows: unknown): PostingRow[] {
  return checked(postingRows, rows, 'postings');
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
  if (text.length > FILE_LIMITS.characters)
    throw new TransferProblem('The file is too large: give its parts one after the other.');
  try {
    const value: unknown = JSON.parse(text);
    if (!isDeeper(value, FILE_LIMITS.depth)) return value;
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
