import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Engine } from './driver';
import { ROOT } from './launch';

/** Builds the extension for an engine into .output, quietly. Rejects with what the build says when it fails. */
export async function buildFor(engine: Engine): Promise<void> {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const args = ['build', '-b', engine === 'chromium' ? 'chrome' : 'firefox'];
  // Any other NODE_ENV, such as that of the tests, would have Preact's debugging names in the build.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [wxt, ...args], { cwd: ROOT, env }).catch((error) => {
    throw new Error(`The extension could not be built.\n${error.stdout}${error.stderr}`);
  });
}
