import { Encoder } from './encoder';
import { type Kernel, reserve, startKernel } from './kernel';
import { layOut } from './layout';
import { divide } from './memory';
import { type ModelFile, readModelFile } from './model-file';
import { PLATFORM, type Platform } from './platform';
import { openTokenizer, type Tokenizer } from './tokenizer';

/** What the model makes of a line. */
export interface Meaning {
  /** 384 numbers, length 1: lines of like meaning point in like directions. */
  vector: Float32Array;
  /** How likely the line is a duty, 0 to 1. */
  duty: number;
  /** How likely it is about each of CATEGORIES, if it is a duty; sums to 1. */
  categories: number[];
}

/** An open language model. It holds about 20 MB, which go when nothing refers to it any more. */
export interface Model {
  /** Names the model: SHA-256 of its content, hexadecimal. Vectors of different models do not mix. */
  readonly hash: string;
  /**
   * Reads lines, in their order. Only a line's first 128 tokens count. A line gets the same bits alone as among others, and the same
   * in every browser and in Node.
   */
  read(lines: readonly string[]): Meaning[];
}

/** Tokens that go through the layers together. */
const RUN = 256;

/**
 * Opens a language model from its file (assets/weights/encoder.bin) and its compiled kernel (kernel.wasm).
 * Rejects with ModelError: `model_missing`, `model_damaged`, `model_foreign`, `wasm_refused`.
 */
export async function openModel(
  file: Uint8Array | undefined,
  wasm: Uint8Array | undefined,
  platform: Platform = PLATFORM,
): Promise<Model> {
  const [model, kernel] = await Promise.all([readModelFile(file, platform), startKernel(wasm, platform)]);
  const encoder = load(model, kernel);
  const tokenizer = openTokenizer(model.tokens);
  const most = model.sizes.positions;
  return { hash: model.hash, read: (lines) => readLines(lines, most, tokenizer, encoder) };
}

/** Copies the file into the kernel's memory, where the weights are used as they stand. */
function load({ bytes, sizes }: ModelFile, kernel: Kernel): Encoder {
  const memory = divide(kernel.free.value, bytes.length, sizes, Math.max(RUN, sizes.positions));
  reserve(kernel, memory.end);
  new Uint8Array(kernel.memory.buffer, memory.file, bytes.length).set(bytes);
  return new Encoder(kernel, sizes, layOut(sizes, memory.file), memory);
}

function readLines(lines: readonly string[], most: number, tokenizer: Tokenizer, encoder: Encoder): Meaning[] {
  const runs = gather(lines.map((line) => tokenizer(line, most)));
  return runs
    .flatMap((run) => encoder.run(run))
    .map(({ vector, probabilities }) => {
      const [duty = 0, ...categories] = probabilities;
      return { vector, duty, categories };
    });
}

/** Lines in runs of at most RUN tokens; a line is shorter than that. */
function gather(lines: number[][]): number[][][] {
  const runs: number[][][] = [];
  let room = 0;
  for (const line of lines) {
    if (line.length > room) {
      runs.push([]);
      room = RUN;
    }
    runs.at(-1)?.push(line);
    room -= line.length;
  }
  return runs;
}
