import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chromeScope } from '../browser/driver/chrome-scope';
import type { Driver } from '../browser/driver/driver';
import { launch } from '../browser/driver/launch';
import type { Site } from '../browser/driver/site';
import { markCount, PAINTED, until } from '../browser/marks';
import { PAGES } from '../browser/pages';
import { ask } from '../browser/popup';
import { withOwnBrowser, withSite } from '../browser/session';
import { stopBackground } from './stop';

let site: Site;

withSite((opened) => {
  site = opened;
}, PAGES);

/** Milliseconds after which a reader has looked at a page that was built anew. */
const LATER = 5_000;

const MARKED = "[...CSS.highlights.keys()].some((name) => name.startsWith('truetitle-'))";

/** Opens a marked page. Whatever is thrown in it from then on goes into `errors`. */
async function marked(driver: Driver): Promise<{ page: Page; errors: unknown[] }> {
  const page = await driver.open(site.at('/creator.html'));
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  page.on('console', (message) => /invalidated/.test(message.text()) && errors.push(message.text()));
  await ask(driver, page);
  expect(await markCount(page)).toBeGreaterThan(3);
  expect(await page.evaluate(PAINTED)).toBe(true);
  return { page, errors };
}

describe('a page whose extension is loaded anew in Chromium', () => {
  let driver: Driver;

  // Chromium dies when the button of an extension that was loaded anew is pressed from outside: one browser a test.
  beforeEach(async () => {
    driver = await launch('chromium');
  }, 120_000);

  afterEach(() => driver.close());

  /** Does what the button of the extensions' page does, which leaves a resting background asleep. */
  async function loadAnew(page: Page): Promise<void> {
    const tab = await page.browser().newPage();
    await tab.goto('chrome://extensions');
    await page.bringToFront();
    await tab.evaluate(`chrome.developerPrivate.reload('${new URL(driver.home).host}')`);
    await tab.close();
  }

  /** Builds the posting anew and lets more of the page's time go by than a reader waits: an orphan that still watched would draw again, or throw. */
  async function rebuild(page: Page): Promise<void> {
    await page.evaluate("document.querySelector('main').innerHTML += ''");
    const session = await page.createCDPSession();
    const over = new Promise((resolve) => session.once('Emulation.virtualTimeBudgetExpired', resolve));
    await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: LATER });
    await over;
    expect(await page.evaluate(MARKED)).toBe(false);
  }

  it('loses its marks at once', async () => {
    const { page, errors } = await marked(driver);
    await loadAnew(page);
    await until(page, `!${MARKED}`);
    await rebuild(page);
    expect(errors).toEqual([]);
  });

  it('loses them at the first touch of any kind when the background was at rest', async () => {
    const pages = new Map<string, Awaited<ReturnType<typeof marked>>>();
    for (const touch of ['scrollend', 'pointerdown', 'keydown', 'focus']) pages.set(touch, await marked(driver));
    const page = await driver.open(site.at('/article.html'));
    await stopBackground(page);
    await loadAnew(page);
    for (const [touch, { page, errors }] of pages) {
      await page.evaluate(`document.querySelector('h1').dispatchEvent(new Event('${touch}'))`);
      await until(page, `!${MARKED}`);
      await page.bringToFront();
      await rebuild(page);
      expect(errors).toEqual([]);
    }
  });
});

describe('a page whose extension goes in Firefox', () => {
  let driver: Driver;

  withOwnBrowser((opened) => {
    driver = opened;
  }, 'firefox');

  // In this order: what is uninstalled is gone for good.
  it.each(['reload', 'uninstall'])('shows no mark any more after %s', async (how) => {
    const { page, errors } = await marked(driver);
    const chrome = await chromeScope(page.browser());
    await chrome.run(GO, how);
    await until(page, `!${PAINTED}`);
    expect(errors).toEqual([]);
  });
});

const GO = `async (how) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID('truetitle@truetitle.invalid'))[how]();
  return '';
}`;
