import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { ROOT } from './browser/driver/launch';

/** The processes of this machine that have a text in their command line. Linux only. */
function processesWith(text: string): string[] {
  return readdirSync('/proc').filter((id) => {
    if (!/^\d+$/.test(id) || id === String(process.pid)) return false;
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(text);
    } catch {
      return false;
    }
  });
}

function start(folder: string): { child: ChildProcess; said: () => string } {
  const env = { ...process.env, TMPDIR: folder, NODE_ENV: 'production', TRUETITLE_OUTPUT: join(folder, 'output') };
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'tools/start/main.ts'], { cwd: ROOT, env });
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => pieces.push(String(piece)));
  return { child, said: () => pieces.join('') };
}

const left = (folder: string) => readdirSync(folder).filter((name) => !/^(output|tsx-|node-compile-cache)/.test(name));

it.skipIf(!existsSync('/proc/self/cmdline'))(
  'leaves no browser and no folder behind when it is ended by Ctrl-C',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'truetitle-start-'));
    const { child, said } = start(folder);
    const browser = () => processesWith(`${folder}/puppeteer`);
    await vi.waitFor(() => expect(browser(), said()).not.toEqual([]), { timeout: 60_000, interval: 20 });
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
    await vi.waitFor(() => expect(browser()).toEqual([]), { timeout: 5_000, interval: 50 });
    expect(left(folder)).toEqual([]);
    expect(said()).not.toContain('    at ');
  },
  90_000,
);
