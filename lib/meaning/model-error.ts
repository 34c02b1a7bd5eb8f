/**
 * Why there is no language model: its file is not there, cut or changed, of another kind or format than this code reads, or the browser
 * refuses WebAssembly (switched off, no SIMD, no memory).
 */
export type ModelErrorCode = 'model_missing' | 'model_damaged' | 'model_foreign' | 'wasm_refused';

/** Thrown by `openModel`; the message is for people, the code for programs. */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  constructor(
    readonly code: ModelErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
