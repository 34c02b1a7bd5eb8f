import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CREATOR, postingLine } from './postings';

const ROOT = resolve(import.meta.dirname, '../..');

let elsewhere: string;
beforeAll(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'truetitle-'));
  writeFileSync(join(elsewhere, 'posting.md'), CREATOR);
});
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** The real command, started as a person or a program starts it, from another directory than the project's. */
function start(
  ...args: string[]
): ChildProcess & { stdin: NonNullable<ChildProcess['stdin']>; stdout: NonNullable<ChildProcess['stdout']> } {
  const env = { ...process.env, INIT_CWD: undefined };
  return spawn('npm', ['--prefix', ROOT, 'run', '-s', 'truetitle', '--', ...args], {
    cwd: elsewhere,
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

it('reads files relative to the caller and standard input, and exits with the status', async () => {
  const command = start('check', '--json', 'posting.md', '-');
  command.stdin.end(postingLine({ id: 'line' }));
  const [stdout, [status]] = await Promise.all([text(command.stdout), once(command, 'exit')]);
  expect(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).id),
  ).toEqual(['posting.md', 'line']);
  expect(status).toBe(0);
});

it('answers each line while the input is still open', async () => {
  const command = start('classify');
  command.stdin.write('{"id": 1, "text": "Write posts"}\n');
  const [first] = await once(command.stdout, 'data');
  expect(JSON.parse(String(first))).toMatchObject({ id: 1 });
  command.stdin.end();
  await once(command, 'exit');
});

it('ends quietly when the reader has seen enough', async () => {
  const command = start('classify');
  command.stdin.on('error', () => {});
  command.stdin.end('{"id": 1, "text": "Write posts"}\n'.repeat(20_000));
  await once(command.stdout, 'data');
  command.stdout.destroy();
  const [status] = await once(command, 'exit');
  expect(status).toBe(0);
});
