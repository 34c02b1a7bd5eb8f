import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../browser/driver/driver';
import { ROOT } from '../browser/driver/launch';
import { serveSite } from '../browser/driver/site';
import { growthOf, type Memory, memoryOf } from './memory';
import { browse } from './round';

/**
 * More growth of pages and extension from the second third to the last is called a leak. What the browser's own process takes is told only: that
 * of Firefox grows by a tenth of a megabyte with every tab that a driver opens and closes, no extension at work.
 */
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

/** The pages that are browsed, by path. */
export type SoakPages = Parameters<typeof serveSite>[0];

/**
 * Browses in a browser until the time is over, a round at least; resolves to what was wrong. The same seed browses in the same order.
 * `pages` may stand in for ours.
 */
export async function soak(driver: Driver, minutes: number, seed: number, pages: SoakPages = PAGES): Promise<string[]> {
  const site = await serveSite(pages);
  const [wrong, memory]: [string[], Memory[]] = [[], []];
  const end = Date.now() + minutes * 60_000;
  try {
    do {
      await browse(driver, site, seed + memory.length, wrong);
      memory.push(memoryOf(driver.pid ?? 0));
    } while (Date.now() < end);
  } finally {
    await site.close();
  }
  const started = memory.map((each) => each.started);
  const own = memory.map((each) => each.own);
  console.log(
    `${driver.engine}: ${memory.length} rounds, memory of pages and extension ${told(started)}; of the browser itself ${told(own)}`,
  );
  return growthOf(started) > FLAT ? [...wrong, `pages and extension grew by ${percent(growthOf(started))}`] : wrong;
}

function told(measured: number[]): string {
  const [first = 0, last = 0] = [measured[0], measured.at(-1)].map((value) => Math.round(value ?? 0));
  return `${first} to ${last} MB, ${percent(growthOf(measured))} in the last third`;
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
