import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Driver, Engine } from './driver/driver';
import type { Site } from './driver/site';
import { marksIn, until } from './marks';
import { openOwn } from './own-pages';
import { PAGES } from './pages';
import { ask } from './popup';
import { withBrowser, withSite } from './session';

/** Presses Tab until the focus rests on something of this name, as a person does who uses no pointer. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent ?? at?.textContent ?? '';
    });
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused()).includes(name)) return;
  }
  throw new Error(`Tab never comes to ${name}.`);
}

describe.each<Engine>(['chromium', 'firefox'])('the shortcuts in %s', (engine) => {
  let driver: Driver;
  let site: Site;

  withSite((opened) => {
    site = opened;
  }, PAGES);
  withBrowser((opened) => {
    driver = opened;
  }, engine);

  it('goes from duty to duty and around the end', async () => {
    const page = await driver.open(site.at('/community.html'));
    await ask(driver, page);
    const duties = await page.evaluate(
      '[...document.querySelectorAll("ul")[0].children].map((line) => line.textContent)',
    );
    const [first, second] = duties as string[];
    const here = (text: string | undefined) =>
      until(page, `String([...(CSS.highlights.get('truetitle-here') ?? [])]) === ${JSON.stringify(text)}`);
    await driver.command('next-duty');
    await here(first);
    await driver.command('next-duty');
    await here(second);
    await driver.command('previous-duty');
    await here(first);
    await driver.command('previous-duty');
    await here((duties as string[]).at(-1));
  });

  it('does nothing on a page that was not read', async () => {
    const page = await driver.open(site.at('/article.html'));
    await driver.command('next-duty');
    await ask(driver, page);
    expect(await marksIn(page)).toEqual({});
  });
});

describe('without a pointer', () => {
  let driver: Driver;
  let site: Site;

  withSite((opened) => {
    site = opened;
  }, PAGES);
  withBrowser((opened) => {
    driver = opened;
  }, 'chromium');

  it('reaches and corrects a duty in the popup, and keeps the posting, by keys alone', async () => {
    const tab = await driver.open(site.at('/creator.html'));
    await ask(driver, tab);
    const target = await tab.browser().waitForTarget((one) => one.url().endsWith('/popup.html'));
    const popup = await target.asPage();
    await tabTo(popup, 'Duties');
    await popup.keyboard.press('Enter');
    await tabTo(popup, 'Look at the monthly numbers');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.duty-details select');
    await tabTo(popup, 'Counts as');
    await popup.keyboard.press('ArrowUp');
    // The duty has moved to another group, and the focus with it.
    await popup.waitForSelector('[data-group="ads"] select:focus');
    await popup.keyboard.press('ArrowUp');
    await popup.waitForSelector('[data-group="community"] select:focus');
    await popup.keyboard.down('Shift');
    await tabTo(popup, 'Undo all');
    await popup.keyboard.up('Shift');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.verdict:not(:has(.corrected))');
    await tabTo(popup, 'Keep');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-keep="kept"]');
  });

  it('opens the desk beside the page from the popup', async () => {
    const tab = await driver.open(site.at('/creator.html'));
    await ask(driver, tab);
    const target = await tab.browser().waitForTarget((one) => one.url().endsWith('/popup.html'));
    const popup = await target.asPage();
    await tabTo(popup, 'Desk beside the page');
    // The popup closes while the key is still down.
    await popup.keyboard.press('Enter').catch(() => undefined);
    const panel = await tab.browser().waitForTarget((one) => one.url().includes('/sidepanel.html'));
    const desk = await panel.asPage();
    await desk.waitForSelector('.sheet[contenteditable="true"]');
    await desk.close();
  });

  it('writes, formats and opens the exports of a draft by keys alone', async () => {
    const { page } = await openOwn(driver, `draft.html#${crypto.randomUUID()}`);
    await page.waitForSelector('.sheet[contenteditable="true"]');
    await tabTo(page, 'Title');
    await page.keyboard.type('Content Creator');
    await tabTo(page, 'Text of the posting');
    await page.keyboard.type('- Film reels about our boats');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Write captions for the season');
    await page.waitForSelector('.reading[data-duties="2"]');
    await page.keyboard.down('Shift');
    await tabTo(page, 'Export');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.drawer canvas');
    await page.close();
  });
});
