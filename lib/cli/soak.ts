import { parseArgs } from 'node:util';
import { soak } from './soak/soak';

const USAGE = `Usage: npm run soak -- [MINUTES] [--browser chromium|firefox] [--seed NUMBER]

Browses with the built extension for MINUTES (10; 120 for the long version), in Chromium and Firefox at once: pages are read, scrolled and left, a
draft is written. The seed, which is printed, says in which order. At the end memory must be flat, no console may hold an error, and every mark must have been right. Run npm run build first.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
const minutes = Number(positionals[0] ?? 10);
const seed = Number(values.seed ?? Date.now() % 100_000);
const engines = (['chromium', 'firefox'] as const).filter((engine) => !values.browser || engine === values.browser);
if (values.help) console.log(USAGE);
else if (!(minutes > 0) || !Number.isSafeInteger(seed) || engines.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  console.log(`Seed ${seed}.`);
  const all = await Promise.all(
    engines.map(async (engine) => (await soak(engine, minutes, seed)).map((one) => `${engine}: ${one}`)),
  );
  const wrong = [...new Set(all.flat())];
  console.log(wrong.length === 0 ? 'Nothing went wrong.' : wrong.join('\n'));
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
