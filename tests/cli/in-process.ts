import { Readable, Writable } from 'node:stream';
import type { Verdict } from '../../lib/analysis/verdict';
import type { CheckAnswer } from '../../lib/cli/answer';
import { shippedModel } from '../../lib/cli/model';
import { run } from '../../lib/cli/run';
import type { Model } from '../../lib/meaning/model';

/** What a command left behind. */
export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

let opened: Promise<Model> | undefined;
/** One model for all commands of a test file: opening it takes longer than most of them. */
const openOnce = () => (opened ??= shippedModel());

/** Runs the command without starting a process. */
export async function truetitle(
  args: string[],
  stdin: string | Iterable<Buffer> = '',
  directory = process.cwd(),
  stale?: () => string | null,
  openModel: () => Promise<Model> = openOnce,
): Promise<Outcome> {
  const stdout = collector();
  const stderr = collector();
  const input = Readable.from(typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin);
  const status = await run(
    args,
    { directory, stdin: input, stdout: stdout.stream, stderr: stderr.stream, openModel },
    stale,
  );
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

/** An answer of `check --json` as a program reads it. */
export type AnswerLine = CheckAnswer & Partial<Verdict> & { text?: string };

/** The lines of `check --json`. */
export function answers({ stdout }: Outcome): AnswerLine[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function collector() {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(pieces).toString() };
}
