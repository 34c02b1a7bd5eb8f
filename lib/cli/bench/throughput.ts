import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { postingOfWords } from './texts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const TSX = fileURLToPath(new URL('../../../node_modules/tsx/dist/cli.mjs', import.meta.url));

/** Postings of 300 words through `truetitle check --json -`, start of the process included. */
export interface ThroughputRow {
  processes: number;
  postings: number;
  seconds: number;
  perSecond: number;
}

/** The same postings through one process and split over two. */
export async function benchThroughput(postings = 2_000): Promise<ThroughputRow[]> {
  const { title, text } = postingOfWords(300);
  const line = `${JSON.stringify({ id: 1, title, body: text, format: 'markdown' })}\n`;
  const rows: ThroughputRow[] = [];
  for (const processes of [1, 2]) {
    const start = performance.now();
    await Promise.all(Array.from({ length: processes }, () => check(line.repeat(postings / processes))));
    const seconds = (performance.now() - start) / 1000;
    rows.push({ processes, postings, seconds, perSecond: postings / seconds });
  }
  return rows;
}

async function check(lines: string): Promise<void> {
  const command = spawn(process.execPath, [TSX, MAIN, 'check', '--json', '-'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  command.stdin?.end(lines);
  const [status] = await once(command, 'exit');
  if (status !== 0) throw new Error(`truetitle check ended with ${status}`);
}
