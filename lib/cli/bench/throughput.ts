import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { postingOfWords } from './texts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CHECK = [process.execPath, '--import', 'tsx', 'lib/cli/main.ts', 'check', '--json', '-'];

/**
 * Postings of about 300 words through `truetitle check --json -`, start of the process included. `megabytes` is the most memory that
 * the one process held (Linux only, else null); `output` the beginning of the SHA-256 of all answers.
 */
export interface ThroughputRow {
  way: string;
  postings: number;
  seconds: number;
  perSecond: number;
  megabytes: number | null;
  output: string;
}

/** A fifth of the postings and all of them through one process, and all of them split over two by GNU parallel where it is installed. */
export async function benchThroughput(postings = 10_000): Promise<ThroughputRow[]> {
  const rows = [await row('one process', CHECK, postings / 5), await row('one process', CHECK, postings)];
  const isThere = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel');
  if (!isThere) return rows;
  const split = ['parallel', '--pipe', '--keep-order', '--block', '1M', '--jobs', '2', ...CHECK];
  return [...rows, await row('two by GNU parallel', split, postings)];
}

/** No two postings are the same, so that nothing kept from one makes another cheaper. */
function* lines(postings: number): Generator<string> {
  const { title, text } = postingOfWords(300);
  for (let id = 1; id <= postings; id++)
    yield `${JSON.stringify({ id, title, body: `${text}\n- Visit customer number ${id}\n`, format: 'text' })}\n`;
}

async function row(way: string, [program = '', ...args]: string[], postings: number): Promise<ThroughputRow> {
  const start = performance.now();
  const command = spawn(program, args, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  const hash = createHash('sha256');
  let megabytes: number | null = null;
  command.stdout.on('data', (piece) => {
    hash.update(piece);
    if (program === process.execPath) megabytes = peakOf(command.pid ?? 0) ?? megabytes;
  });
  const ended = once(command, 'close');
  for (const line of lines(postings)) if (!command.stdin.write(line)) await once(command.stdin, 'drain');
  command.stdin.end();
  const [status] = await ended;
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
  const seconds = (performance.now() - start) / 1000;
  const output = hash.digest('hex').slice(0, 12);
  return { way, postings, seconds, perSecond: postings / seconds, megabytes, output };
}

/** The most memory that a process has held so far, in MB; null where the system does not say. */
function peakOf(pid: number): number | null {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes ? Number(kilobytes) / 1024 : null;
  } catch {
    return null;
  }
}
