import { TransferProblem } from '../../lib/extension/rows';
import { faultText } from '../../lib/ui/fault-bar';
import type { Words } from '../../lib/ui/words';

/** Why a file was not taken in, and what to do about it. */
export const importFault = (words: Words, error: unknown): string =>
  words('import_failed', error instanceof TransferProblem ? error.message : faultText(words, error));
