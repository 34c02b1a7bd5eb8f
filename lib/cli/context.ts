import type { Readable, Writable } from 'node:stream';
import type { Model } from '../meaning/model';
import { UsageError } from './usage';

/** What a command runs in. Tests hand in their own. */
export interface Context {
  /** What FILEs are relative to. */
  directory: string;
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  /** Opens the language model; throws NoModel. */
  openModel: () => Promise<Model>;
}

/** 0 every input was answered, 1 an input could not be opened. */
export type ExitStatus = 0 | 1;

/** Turns what `parseArgs` throws into a usage error, in its own words. */
export function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (thrown) {
    const isUsage = thrown instanceof TypeError && 'code' in thrown && String(thrown.code).startsWith('ERR_PARSE_ARGS');
    throw isUsage ? new UsageError(thrown.message) : thrown;
  }
}
