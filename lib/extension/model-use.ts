import type { ModelErrorCode } from '../meaning/model-error';

/** What came of the language model in a reading: it took part, it is switched off, or why it could not. */
export const MODEL_USES = ['used', 'off', 'model_missing', 'model_damaged', 'model_foreign', 'wasm_refused'] as const;
export type ModelUse = 'used' | 'off' | ModelErrorCode;
