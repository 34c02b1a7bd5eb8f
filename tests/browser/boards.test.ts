import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BOARD_PAGES, DUTIES } from './boards';
import type { Driver, Engine } from './driver/driver';
import type { Site } from './driver/site';
import { marksIn, PAINTED, until } from './marks';
import { allTexts, ask, stateOf, textOf } from './popup';
import { withBrowser, withSite } from './session';

const titleOf = async (driver: Driver, page: Page) => textOf(await ask(driver, page), '.posting');

/** The marked texts; what is no longer in the page has none. */
const marked = async (page: Page) => Object.values(await marksIn(page)).flat();

describe.each<Engine>(['chromium', 'firefox'])('job boards in %s', (engine) => {
  let driver: Driver;
  let site: Site;

  withSite((opened) => {
    site = opened;
  }, BOARD_PAGES);
  withBrowser((opened) => {
    driver = opened;
  }, engine);

  it.each(['addressFirst', 'contentFirst', 'late'])(
    'forgets the posting before and reads the next: %s',
    async (how) => {
      const page = await driver.open(site.at('/two.html'));
      expect(await titleOf(driver, page)).toBe('Social Media Manager 0');
      await page.evaluate(`go(1, '${how}')`);
      await until(page, "![...CSS.highlights.keys()].some((name) => name.startsWith('truetitle-'))");
      expect(await titleOf(driver, page)).toBe('Social Media Manager 1');
      expect(await marked(page)).toHaveLength(DUTIES);
    },
  );

  it('reads and marks a posting in an open shadow root', async () => {
    const page = await driver.open(site.at('/shadow.html'));
    expect(await titleOf(driver, page)).toBe('Social Media Manager 7');
    expect(await marked(page)).toHaveLength(DUTIES);
    expect(await page.evaluate(PAINTED)).toBe(true);
  });

  it('reads and marks a posting in a frame of the same site', async () => {
    const page = await driver.open(site.at('/framed.html'));
    expect(await titleOf(driver, page)).toBe('Social Media Manager 8');
    const inner = page.frames().find((frame) => frame.url().endsWith('/inner.html'));
    const texts = await inner?.evaluate('[...CSS.highlights.values()].flatMap((marks) => [...marks].map(String))');
    expect(texts).toHaveLength(DUTIES);
    expect(await inner?.evaluate(PAINTED)).toBe(true);
    expect(await marked(page)).toEqual([]);
  });

  it('reads what "show more" adds', async () => {
    const page = await driver.open(site.at('/more.html'));
    await ask(driver, page);
    expect(await marked(page)).toHaveLength(DUTIES);
    await page.evaluate("document.querySelector('button').click()");
    await ask(driver, page);
    expect(await marked(page)).toContain('Photograph the windows of shop 9 each week');
  });

  it('offers two ways to a posting in a frame of another site', async () => {
    const page = await driver.open(site.at('/foreign.html'));
    const popup = await ask(driver, page);
    expect(await stateOf(popup)).toBe('unreadable');
    expect(await textOf(popup, '.notice')).toContain('in a frame of another site');
    expect(await allTexts(popup, '.frame button')).toEqual(['Allow jobs.invalid and read']);
    const address = await popup.run(() => document.querySelector<HTMLAnchorElement>('.frame a')?.href, undefined);
    expect(address).toBe('https://jobs.invalid/embed/9');
  });
});
