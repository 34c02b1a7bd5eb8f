import { createReadStream } from 'node:fs';
import type { GenericSchema, InferOutput } from 'valibot';
import * as v from 'valibot';
import { streamLines } from '../../lib/cli/input/lines';

/** The rows of a JSONL file. Throws with file and line where one is not JSON or not as the schema says. */
export async function readRows<S extends GenericSchema>(path: string, schema: S): Promise<InferOutput<S>[]> {
  const found: InferOutput<S>[] = [];
  for await (const { number, text } of streamLines(createReadStream(path))) {
    found.push(rowOf(text ?? '', schema, `${path}:${number}`));
  }
  return found;
}

function rowOf<S extends GenericSchema>(text: string, schema: S, place: string): InferOutput<S> {
  const { success, output, issues } = v.safeParse(schema, jsonOf(text, place));
  if (success) return output;
  const [issue] = issues;
  const field = v.getDotPath(issue);
  throw new Error(`${place}: ${field ? `"${field}": ` : ''}${issue.message}`);
}

function jsonOf(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${place}: this line is not JSON.`);
  }
}
