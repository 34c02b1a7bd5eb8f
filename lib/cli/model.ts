import { readFile } from 'node:fs/promises';
import { type Model, openModel } from '../meaning/model';
import { ModelError } from '../meaning/model-error';

const MODEL = new URL('../../assets/weights/encoder.bin', import.meta.url);
const KERNEL = new URL('../meaning/kernel/kernel.wasm', import.meta.url);

/** The language model cannot be used: said once, at the start. */
export class NoModel extends Error {}

/** Opens the language model that comes with the project. Throws NoModel, which says what to do. */
export async function shippedModel(): Promise<Model> {
  const [file, kernel] = await Promise.all([MODEL, KERNEL].map((url) => readFile(url).catch(() => undefined)));
  try {
    return await openModel(file, kernel);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new NoModel(`${error.message} ${REMEDY}`, { cause: error });
  }
}

const REMEDY = 'Restore the project\'s files and run "npm ci", or answer by the lexicon alone with --no-model.';
