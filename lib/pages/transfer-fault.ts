import { TransferProblem } from '../extension/rows';
import type { Words } from '../report/words';
import { faultText } from './fault-bar';

/** Why a file was not taken in, and what to do about it. */
export const importFault = (words: Words, error: unknown): string =>
  words('import_failed', error instanceof TransferProblem ? error.message : faultText(words, error));
