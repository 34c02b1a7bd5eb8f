import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, waitInPopup } from '../../tests/browser/driver/driver';
import { SAMPLE } from '../../tests/browser/driver/sample';
import { pageOfFile, serveSite } from '../../tests/browser/driver/site';

type Png = `${string}.png`;

/** The size of a window in pictures. */
const SIZE = { width: 1100, height: 760 };

/**
 * Takes pictures of the sample posting with its marks (`page.png`), of the popup on it (`popup.png`) and of the draft desk at work
 * (`desk.png`) into a folder. Resolves to their paths.
 */
export async function takePictures(driver: Driver, folder: string): Promise<string[]> {
  const paths = ['page', 'popup', 'desk'].map((name) => join(folder, `${name}.png`) as Png);
  const [page = 'page.png', popup = 'popup.png', desk = 'desk.png'] = paths as Png[];
  await onPosting(driver, page, popup);
  await atDesk(driver, desk);
  return paths;
}

async function onPosting(driver: Driver, pagePath: Png, popupPath: Png): Promise<void> {
  const site = await serveSite({ '/posting.html': await pageOfFile(SAMPLE) });
  const page = await driver.open(site.at('/posting.html'));
  await page.setViewport(SIZE);
  const popup = await driver.press(page);
  await waitInPopup(popup, '[data-state="judged"]');
  await popup.screenshot(popupPath);
  await drawn(page);
  await page.screenshot({ path: pagePath });
  await site.close();
}

async function atDesk(driver: Driver, path: Png): Promise<void> {
  const page = await (await driver.open('about:blank')).browser().newPage();
  await page.setViewport(SIZE);
  await page.goto(`${driver.home}/draft.html#${crypto.randomUUID()}`);
  await page.locator('[data-draft="example"]').click();
  await page.waitForSelector('.sheet .mark');
  await page.waitForSelector('[data-saving="saved"]');
  await drawn(page);
  await page.screenshot({ path });
  await page.close();
}

/** Waits until what was changed is drawn. */
const drawn = (page: Page) =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
