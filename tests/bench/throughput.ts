import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { postingOfWords } from './texts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** As `npm run truetitle` starts it. Garbage is collected on the one thread: a second core is worth more to a second process. */
const CHECK = [process.execPath, '--single-threaded-gc', '--import', 'tsx', 'lib/cli/main.ts', 'check', '--json', '-'];
/** Parses every posting as compromise does by itself, and counts the sentences. */
const REFERENCE_SOURCE = `import { createInterface } from 'node:readline';
  import nlp from 'compromise/three';
  for await (const line of createInterface(process.stdin)) console.log(nlp(JSON.parse(line).body).length);`;
const REFERENCE = [process.execPath, '--input-type=module', '--eval', REFERENCE_SOURCE];

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

/**
 * A fifth of the postings and all of them through one process; all of them split over two by GNU parallel where it is installed; and,
 * as what this machine gives to a second process at all, compromise's parse of the same texts in one process and in two at once.
 */
export async function benchThroughput(postings = 10_000): Promise<ThroughputRow[]> {
  const few = postings / 10;
  const all = { from: 1, to: postings };
  const rows = [
    await row('one process', [{ command: CHECK, from: 1, to: postings / 5 }]),
    await row('one process', [{ command: CHECK, ...all }]),
  ];
  const isThere = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel');
  const split = ['parallel', '--pipe', '--keep-order', '--block', halfOf(postings), '--jobs', '2', ...CHECK];
  if (isThere) rows.push(await row('two by GNU parallel', [{ command: split, ...all }]));
  const halves = [
    { command: REFERENCE, from: 1, to: few / 2 },
    { command: REFERENCE, from: few / 2 + 1, to: few },
  ];
  rows.push(await row('compromise, one process', [{ command: REFERENCE, from: 1, to: few }]));
  rows.push(await row('compromise, two at once', halves));
  return rows;
}

/** A block of a little more than half of all, so that there are two: every further one is a further process to start. */
function halfOf(postings: number): string {
  let bytes = 0;
  for (const line of lines({ from: 1, to: postings })) bytes += Buffer.byteLength(line);
  return String(Math.ceil(bytes * 0.505));
}

interface Share {
  from: number;
  to: number;
}

/** No two postings are the same, so that nothing kept from one makes another cheaper. */
function* lines({ from, to }: Share): Generator<string> {
  const { title, text } = postingOfWords(300);
  for (let id = from; id <= to; id++)
    yield `${JSON.stringify({ id, title, body: `${text}\n- Visit customer number ${id}\n`, format: 'text' })}\n`;
}

/** Runs the commands at once, each on its share. */
async function row(way: string, jobs: (Share & { command: string[] })[]): Promise<ThroughputRow> {
  const start = performance.now();
  const ends = await Promise.all(jobs.map((job) => ended(job.command, job)));
  const seconds = (performance.now() - start) / 1000;
  const postings = jobs.reduce((sum, { from, to }) => sum + to + 1 - from, 0);
  const hash = createHash('sha256');
  for (const { pieces } of ends) for (const piece of pieces) hash.update(piece);
  const output = hash.digest('hex').slice(0, 12);
  const megabytes = jobs.length === 1 ? (ends[0]?.megabytes ?? null) : null;
  return { way, postings, seconds, perSecond: postings / seconds, megabytes, output };
}

async function ended(
  [program = '', ...args]: string[],
  share: Share,
): Promise<{ pieces: Buffer[]; megabytes: number | null }> {
  const command = spawn(program, args, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  const pieces: Buffer[] = [];
  let megabytes: number | null = null;
  command.stdout.on('data', (piece: Buffer) => {
    pieces.push(piece);
    if (program === process.execPath) megabytes = peakOf(command.pid ?? 0) ?? megabytes;
  });
  const end = once(command, 'close');
  for (const line of lines(share)) if (!command.stdin.write(line)) await once(command.stdin, 'drain');
  command.stdin.end();
  const [status] = await end;
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
  return { pieces, megabytes };
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
