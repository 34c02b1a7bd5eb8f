import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Driver, waitInPopup } from '../browser/driver/driver';
import { builtExtension, launch } from '../browser/driver/launch';
import { SAMPLE } from '../browser/driver/sample';
import { type Site, serveSite } from '../browser/driver/site';
import { scriptTime, type TraceEvent } from './trace';

/** The main thread of one page. Milliseconds; `heap` in MB after a collection. `pageScripts` is what the page itself ran meanwhile. */
export interface PageRow {
  page: string;
  ours: number;
  longest: number;
  runs: number;
  pageScripts: number;
  heap: number;
}

const sample = readFileSync(SAMPLE, 'utf8');
const article = `<!doctype html><title>How we chose our cups</title><h1>How we chose our cups</h1>${'<p>Some were too thin, some were too thick, and one had no bottom.</p>'.repeat(300)}`;
/** A feed that grows as it is scrolled, beside a posting that stays. */
const feed = sample.replace(
  '</body>',
  `<section id="feed"></section><script>
    const more = () => { for (let i = 0; i < 10; i++) {
      const card = document.createElement('article');
      card.append('Another posting: we look for somebody who likes rain and bread.', document.createElement('hr'));
      document.getElementById('feed').append(card);
    } };
    more(); addEventListener('scroll', more);
  </script></body>`,
);

/**
 * Traces the main thread of pages in Chromium: alone (the extension is in no page before its button is pressed, so this is the page
 * without it), pressed on a page that is no posting, on a posting, at rest after that, and while a feed is scrolled for `seconds`.
 */
export async function benchPages(seconds: number): Promise<PageRow[]> {
  const site = await serveSite({
    '/article.html': { html: article },
    '/posting.html': { html: sample },
    '/feed.html': { html: feed },
  });
  const driver = await launch('chromium', { extension: builtExtension('chromium') });
  const work = {
    scroll: (page: Page) => scroll(page, seconds),
    rest: (page: Page) => rest(page, 5),
    nothing: async () => undefined,
  };
  try {
    return [
      await row(driver, site, 'article', 'alone, 5 s', null, work.rest),
      await row(driver, site, 'article', 'button pressed', 'traced', work.nothing),
      await row(driver, site, 'posting', 'alone, 5 s', null, work.rest),
      await row(driver, site, 'posting', 'button pressed', 'traced', work.nothing),
      await row(driver, site, 'posting', 'read before, at rest for 5 s', 'before', work.rest),
      await row(driver, site, 'feed', `alone, scrolled for ${seconds} s`, null, work.scroll),
      await row(driver, site, 'feed', `read before, scrolled for ${seconds} s`, 'before', work.scroll),
    ];
  } finally {
    await driver.close();
    await site.close();
  }
}

async function row(
  driver: Driver,
  site: Site,
  name: string,
  what: string,
  pressed: 'before' | 'traced' | null,
  work: (page: Page) => Promise<void>,
): Promise<PageRow> {
  const page = await driver.open(site.at(`/${name}.html`));
  if (pressed === 'before') await press(driver, page);
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute', 'toplevel'] });
  if (pressed === 'traced') await press(driver, page);
  await work(page);
  const { traceEvents } = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString());
  const ours = scriptTime(traceEvents as TraceEvent[], `${driver.home}/reader.js`);
  const own = scriptTime(traceEvents as TraceEvent[], site.at('/'));
  const heap = await heapOf(page);
  await page.goto('about:blank');
  return {
    page: `${name}: ${what}`,
    ours: ours.total,
    longest: ours.longest,
    runs: ours.runs,
    pageScripts: own.total,
    heap,
  };
}

async function press(driver: Driver, page: Page): Promise<void> {
  await waitInPopup(await driver.press(page), '[data-state]:not([data-state="reading"])');
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}

/** As sources: what the compiler adds around functions does not exist in the page. */
const scroll = async (page: Page, seconds: number) => {
  await page.evaluate(`new Promise((resolve) => {
    const end = performance.now() + ${seconds * 1000};
    (function step() {
      scrollBy(0, 40);
      performance.now() < end ? requestAnimationFrame(step) : resolve();
    })();
  })`);
};

const rest = async (page: Page, seconds: number) => {
  await page.evaluate(`new Promise((resolve) => setTimeout(resolve, ${seconds * 1000}))`);
};
