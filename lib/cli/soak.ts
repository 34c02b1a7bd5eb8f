import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { growthOf, memoryOf } from './soak/memory';
import { browse } from './soak/round';
import type { Engine } from './start/driver';
import { launch, ROOT } from './start/launch';
import { serveSite } from './start/site';

const USAGE = `Usage: npm run soak -- [MINUTES] [--browser chromium|firefox]

Browses with the built extension for MINUTES (10; 120 for the long version), in Chromium and Firefox at once: pages are read, scrolled and left, a
draft is written. At the end memory must be flat, no console may hold an error, and every mark must have been right. Run npm run build first.
`;

/** More growth from the second third to the last is called a leak. */
const FLAT = 0.1;

const sample = (name: string) => ({ html: readFileSync(join(ROOT, `assets/samples/${name}.html`), 'utf8') });
const article =
  '<!doctype html><title>Cups</title><link rel="icon" href="data:,"><h1>How we chose our cups</h1><p>The blue one is best.</p>';
const PAGES = {
  '/creator.html': sample('social-media-strategist'),
  '/community.html': sample('community-manager'),
  '/two-panes.html': sample('two-panes'),
  '/article.html': { html: article },
};

/** Browses in one browser until the time is over; resolves to what was wrong. */
async function soak(engine: Engine, minutes: number): Promise<string[]> {
  const site = await serveSite(PAGES);
  const driver = await launch(engine);
  const [wrong, memory]: [string[], number[]] = [[], []];
  const end = Date.now() + minutes * 60_000;
  try {
    while (Date.now() < end) {
      await browse(driver, site, wrong);
      memory.push(memoryOf(driver.pid ?? 0));
    }
  } finally {
    await Promise.all([driver.close(), site.close()]);
  }
  const growth = growthOf(memory);
  const [first = 0, last = 0] = [memory[0], memory.at(-1)].map((value) => Math.round(value ?? 0));
  console.log(
    `${engine}: ${memory.length} rounds, memory ${first} to ${last} MB, ${(growth * 100).toFixed(1)} % in the last third`,
  );
  return growth > FLAT ? [...wrong, `memory grew by ${(growth * 100).toFixed(1)} %`] : wrong;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
const minutes = Number(positionals[0] ?? 10);
const engines = (['chromium', 'firefox'] as const).filter((engine) => !values.browser || engine === values.browser);
if (values.help) console.log(USAGE);
else if (!(minutes > 0) || engines.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const all = await Promise.all(
    engines.map(async (engine) => (await soak(engine, minutes)).map((one) => `${engine}: ${one}`)),
  );
  const wrong = [...new Set(all.flat())];
  console.log(wrong.length === 0 ? 'Nothing went wrong.' : wrong.join('\n'));
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
