import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Driver } from './driver/driver';
import { openOwn, paste, texts } from './own-pages';
import { withBrowser } from './session';

let driver: Driver;

withBrowser((opened) => {
  driver = opened;
}, 'chromium');

const POLICY = { marks: false, hidden: ['ads'], colours: { ads: '#c0ffee' }, pin: {}, sync: false };
const NOTE = 'Set by your organisation; it cannot be changed here.';

/** Loads a page anew, under the policy. */
async function fixSettings(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((policy) => {
    const managed = { get: async (name: string) => ({ [name]: policy[name as keyof typeof policy] }) };
    const { chrome } = globalThis as unknown as { chrome: { storage: object } };
    Object.defineProperty(chrome.storage, 'managed', { value: managed });
  }, POLICY);
  await page.reload();
}

it('lets nobody pin a definition at the desk where a policy has fixed them', async () => {
  const { page, errors } = await openOwn(driver, 'draft.html');
  await page.type('.title-field input', 'Community Manager');
  await paste(page, '.sheet', { 'text/html': '<ul><li>Reply to comments</li><li>Moderate our group</li></ul>' });
  const pins = '[data-definition] button';
  await page.waitForSelector(`${pins}:enabled`);
  await page.waitForSelector('[data-saving="saved"]');
  await fixSettings(page);
  await page.waitForSelector(`${pins}:disabled`);
  expect(await page.$$eval(`${pins}:enabled`, (all) => all.length)).toBe(0);
  expect(await page.$eval(pins, (button) => button.title)).toBe(NOTE);
  expect(errors).toEqual([]);
  await page.close();
});

it.each(['options.html', 'options.html?fixed'])(
  'shows on %s only what a policy has fixed as not to be changed',
  async (path) => {
    const { page, errors } = await openOwn(driver, path);
    const fixed = path.includes('?');
    if (fixed) {
      await fixSettings(page);
      await page.waitForSelector('.fixed');
    }
    await page.waitForSelector('#pins select');
    const usable = (selector: string) => page.$$eval(`${selector}:enabled`, (all) => all.length);
    const controls = ['#colours input', '#pins select', '#sync input'];
    for (const control of controls) expect((await usable(control)) === 0).toBe(fixed);
    expect(await usable('#likes select')).toBeGreaterThan(0);
    expect(await usable('#own textarea')).toBe(1);
    expect(await texts(page, '.fixed')).toEqual(fixed ? Array(4).fill(NOTE) : []);
    expect(await page.$$eval('#colours input:checked', (all) => all.length)).toBe(fixed ? 4 : 6);
    expect(errors).toEqual([]);
    await page.close();
  },
);
