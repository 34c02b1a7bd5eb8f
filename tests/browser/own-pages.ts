import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { Driver } from './driver/driver';

/** Opens one of the extension's own pages in a tab and waits until it can be used; every error in it fails the test that asks `errors`. */
export async function openOwn(driver: Driver, path: string): Promise<{ page: Page; errors: string[] }> {
  const blank = await driver.open('about:blank');
  const page = await blank.browser().newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  // Firefox never reports the end of loading for pages of its own.
  await page.goto(`${driver.home}/${path}`, driver.engine === 'firefox' ? { waitUntil: [] } : {});
  await page.bringToFront();
  await page.waitForSelector(path.startsWith('draft.html') ? '.sheet[contenteditable="true"], .problem' : 'h1');
  return { page, errors };
}

/** Loads an own page again, from what is stored. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate("document.body.dataset.before = ''; location.reload()");
  await page.waitForFunction("document.querySelector('h1') && !('before' in document.body.dataset)", { polling: 50 });
}

/** Pastes into an editor as the browser does, once it is there to take it. */
export async function paste(page: Page, selector: string, data: Record<string, string>): Promise<void> {
  await page.waitForSelector(`${selector}[contenteditable="true"]`);
  await page.evaluate(
    (query, pairs) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of pairs) clipboardData.setData(type, text);
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      // Firefox takes no data into an event that a script makes.
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      document.querySelector(query)?.dispatchEvent(event);
    },
    selector,
    Object.entries(data),
  );
}

/** Presses the button or link of this name. */
export async function click(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria(${name})`).click();
}

/** The text of all elements that match. */
export const texts = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));

/** Gives a file to the page's file field. */
export async function give(page: Page, path: string): Promise<void> {
  const field = await page.waitForSelector('input[type="file"]');
  await (field as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(path);
}

/** Waits for another tab, in the browser of `one`, that shows the own page of this title. Firefox does not tell the addresses of such tabs. */
export function tabOf(one: Page, title: string): Promise<Page> {
  const look = async () => {
    for (const page of await one.browser().pages())
      if (page !== one && (await page.title().catch(() => '')) === title) return page;
    throw new Error(`No tab shows ${title}.`);
  };
  return vi.waitFor(look, { timeout: 30_000, interval: 100 });
}

/** Waits until what the person likes lies in the storage: whoever leaves the page before that may lose it. */
export async function storedPreference(page: Page): Promise<void> {
  await page.waitForFunction(
    "chrome.storage.local.get('setting:preference').then((all) => 'setting:preference' in all)",
  );
}

/** Sets a field as a person does, so that the page hears of it. */
export async function fill(page: Page, selector: string, value: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (field, next) => {
      const box = field as HTMLInputElement;
      box.value = next;
      for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }));
    },
    value,
  );
}

/** What lies on the clipboard, as it arrives in a field of another page. */
export async function pasted(page: Page): Promise<string> {
  await page.bringToFront();
  await page.evaluate("document.body.innerHTML = '<textarea></textarea>'");
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.$eval('textarea', (field) => field.value);
}
