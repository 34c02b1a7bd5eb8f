import { type Model, openModel } from '../meaning/model';
import { ModelError } from '../meaning/model-error';
import type { ModelUse } from './model-use';

/** The model, or null with the reason why there is none. */
export type MaybeModel = { model: Model; use: 'used' } | { model: null; use: Exclude<ModelUse, 'used'> };

/** A model that nobody has asked for during this time is let go, in milliseconds. */
const IDLE_MS = 60_000;

/**
 * Keeps one model for all who ask: opened when it is first wanted, let go when it has been idle. A failure is not kept: whoever asks next tries again.
 * `load` opens the model and rejects with a ModelError.
 */
export function keepModel(load: () => Promise<Model>, idle = IDLE_MS): (isOn: boolean) => Promise<MaybeModel> {
  let opening: Promise<Model> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const letGo = () => {
    clearTimeout(timer);
    opening = undefined;
  };
  return async (isOn) => {
    if (!isOn) {
      letGo();
      return { model: null, use: 'off' };
    }
    clearTimeout(timer);
    timer = setTimeout(letGo, idle);
    opening ??= load();
    try {
      return { model: await opening, use: 'used' };
    } catch (error) {
      letGo();
      if (error instanceof ModelError) return { model: null, use: error.code };
      throw error;
    }
  };
}

/** The language model that comes with the extension, for the background and for workers of our pages. */
export const shippedModel = keepModel(async () => {
  const [file, wasm] = await Promise.all([ownFile('/encoder.bin'), ownFile('/kernel.wasm')]);
  return openModel(file, wasm);
});

/** No reading waits longer than this for a file, in milliseconds; the lexicon answers then. */
const PATIENCE_MS = 5_000;

/** A file of the extension's own; undefined when it is not there or does not come. No request leaves the machine: the address is the extension's. */
async function ownFile(path: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(path, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
