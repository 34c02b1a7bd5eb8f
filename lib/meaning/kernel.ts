import { ModelError } from './model-error';
import type { Platform } from './platform';

const PAGE = 65536;

/** The compiled kernel's operations; arguments are addresses and counts. The sources in `kernel/` say what each does. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly free: { readonly value: number };
  embed(
    ids: number,
    tokens: number,
    words: number,
    scales: number,
    size: number,
    positions: number,
    width: number,
    to: number,
  ): void;
  normalise(x: number, rows: number, width: number, gain: number, bias: number): void;
  quantise(x: number, rows: number, width: number, to: number, scales: number): void;
  product(
    x: number,
    scales: number,
    rows: number,
    width: number,
    weights: number,
    weightScales: number,
    bias: number,
    outputs: number,
    to: number,
  ): void;
  attend(x: number, tokens: number, width: number, to: number, scores: number): void;
  add(x: number, more: number, length: number): void;
  activate(x: number, length: number): void;
  mean(x: number, tokens: number, width: number, to: number): void;
  judge(x: number, width: number, weights: number, bias: number, heads: number, to: number): void;
  unit(x: number, width: number): void;
}

/** Compiles and starts a kernel of its own. Throws ModelError: `model_missing` without bytes, `wasm_refused` where it cannot run. */
export async function startKernel(wasm: Uint8Array | undefined, platform: Platform): Promise<Kernel> {
  if (!wasm?.length)
    throw new ModelError('model_missing', "The language model's program (kernel.wasm) is missing or empty.");
  try {
    return (await platform.instantiate(await platform.compile(wasm))) as Kernel;
  } catch (cause) {
    throw refused('this browser does not run its WebAssembly', cause);
  }
}

/** Makes a kernel's memory at least `bytes` long. Throws ModelError `wasm_refused` when there is not enough. */
export function reserve({ memory }: Kernel, bytes: number): void {
  const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE);
  try {
    if (missing > 0) memory.grow(missing);
  } catch (cause) {
    throw refused('there is not enough memory', cause);
  }
}

function refused(why: string, cause: unknown): ModelError {
  return new ModelError('wasm_refused', `The language model cannot run: ${why}.`, { cause });
}
