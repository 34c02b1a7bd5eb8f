import { TransferProblem } from '../extension/rows';
import { faultText } from './fault-bar';
import type { Words } from './words';

/** Why a file was not taken in, and what to do about it. */
export const importFault = (words: Words, error: unknown): string =>
  words('import_failed', error instanceof TransferProblem ? error.message : faultText(words, error));
