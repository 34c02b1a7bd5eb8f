import { parseArgs } from 'node:util';
import { parsed } from '../../lib/cli/context';
import { UsageError } from '../../lib/cli/usage';
import { buildFor } from '../browser/driver/build';
import type { Engine } from '../browser/driver/driver';
import { needBrowser } from '../browser/driver/find';
import { launch } from '../browser/driver/launch';
import { soak } from './soak';

const USAGE = `Usage: npm run soak -- [MINUTES] [--browser chromium|firefox] [--seed NUMBER]

Browses with the built extension for MINUTES (10; 120 for the long version), in Chromium and Firefox at once: pages are read, scrolled and left, a
draft is written. The seed, which is printed, says in which order. At the end the memory of pages and extension must be flat, no console may hold
an error, and every mark must have been right. Builds the extension first.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    return await run(args);
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    console.error(`soak: ${thrown.message}\n\n${USAGE}`);
    return 2;
  }
}

/** Resolves to the exit status: 0 nothing went wrong, 1 something did. Throws a usage error. */
async function run(args: string[]): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: { browser: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }),
  );
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const minutes = Number(positionals[0] ?? 10);
  const seed = Number(values.seed ?? Date.now() % 100_000);
  const engines = (['chromium', 'firefox'] as const).filter((engine) => !values.browser || engine === values.browser);
  if (!(minutes > 0)) throw new UsageError('MINUTES is a number above 0.');
  if (!Number.isSafeInteger(seed)) throw new UsageError('--seed is a whole number.');
  if (engines.length === 0) throw new UsageError('--browser is chromium or firefox.');
  for (const engine of engines) needBrowser(engine);
  for (const engine of engines) await buildFor(engine);
  console.log(`Seed ${seed}.`);
  const all = await Promise.all(
    engines.map(async (engine) => (await soakIn(engine, minutes, seed)).map((one) => `${engine}: ${one}`)),
  );
  const wrong = [...new Set(all.flat())];
  console.log(wrong.length === 0 ? 'Nothing went wrong.' : wrong.join('\n'));
  return wrong.length === 0 ? 0 : 1;
}

async function soakIn(engine: Engine, minutes: number, seed: number): Promise<string[]> {
  const driver = await launch(engine);
  try {
    return await soak(driver, minutes, seed);
  } finally {
    await driver.close();
  }
}
