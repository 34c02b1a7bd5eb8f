import { existsSync, readFileSync } from 'node:fs';
import { compileKernel } from '../../tools/kernel';

const MODEL = new URL('../../assets/weights/encoder.bin', import.meta.url);
const FIXTURES = new URL('../fixtures/meaning/', import.meta.url);

/** The shipped model and a freshly compiled kernel. */
export async function modelFiles(): Promise<{ file: Uint8Array<ArrayBuffer>; wasm: Uint8Array }> {
  if (!existsSync(MODEL))
    throw new Error('assets/weights/encoder.bin is missing: train the model and export it, see tools/train/README.md');
  return { file: new Uint8Array(readFileSync(MODEL)), wasm: await compileKernel() };
}

/** A line that people wrote for the project: a reader's label, and what the model answers in Python (duty, then the categories). */
export interface WrittenLine {
  text: string;
  label: string;
  p: number[];
}

/** 2,000 lines with Python's answers (tools/train/fixture.py). */
export const writtenLines = (): WrittenLine[] => readRows('written.jsonl');

/** 2,000 odd lines with Python's ids in base 36, without [CLS] and [SEP] (tools/train/odd_lines.py). */
export const oddLines = (): [text: string, ids: string][] => readRows('odd-lines.jsonl');

function readRows<Row>(name: string): Row[] {
  const lines = readFileSync(new URL(name, FIXTURES), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}
