import nlp from 'compromise/three';
import { shippedModel } from '../../lib/cli/model';
import { exampleLines } from '../../tools/corpus/examples';
import { median, timeOf } from './measure';

/** Milliseconds for the language model in Node; `ratio` is 15 lines warm by compromise's full parse of the same lines. */
export interface MeaningRow {
  lines: number;
  /** Opening the model and reading one line, the median of five openings. */
  openAndFirst: number;
  warm: number;
  compromise: number;
  ratio: number;
  /** Bytes that an open model adds outside of the heap, in MB. */
  memory: number;
}

const LINES = 15;
const OPENINGS = 5;

/** The language model: opened, on its first line, and on the lines of an ordinary posting. */
export async function benchMeaning(): Promise<MeaningRow[]> {
  const lines = exampleLines()
    .slice(0, LINES)
    .map(({ text }) => text);
  const before = process.memoryUsage().arrayBuffers;
  const model = await shippedModel();
  model.read(lines);
  const memory = (process.memoryUsage().arrayBuffers - before) / 1e6;
  const openings: number[] = [];
  for (let at = 0; at < OPENINGS; at++) {
    const start = performance.now();
    (await shippedModel()).read(lines.slice(0, 1));
    openings.push(performance.now() - start);
  }
  const warm = timeOf(() => model.read(lines)).median;
  const compromise = timeOf(() => nlp(lines.join('\n'))).median;
  return [{ lines: LINES, openAndFirst: median(openings), warm, compromise, ratio: warm / compromise, memory }];
}
