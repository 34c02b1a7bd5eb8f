import type { Page } from 'puppeteer-core';
import type { Driver } from '../../lib/cli/start/driver';

/** Opens one of the extension's own pages in a tab of Chromium; every error in it fails the test that asks `errors`. */
export async function openOwn(driver: Driver, path: string): Promise<{ page: Page; errors: string[] }> {
  const blank = await driver.open('about:blank');
  const page = await blank.browser().newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${driver.home}/${path}`);
  await page.bringToFront();
  await page.waitForSelector('h1');
  return { page, errors };
}

/** Pastes into an editor as the browser does, once it is there to take it. */
export async function paste(page: Page, selector: string, data: Record<string, string>): Promise<void> {
  await page.waitForSelector(`${selector}[contenteditable="true"]`);
  await page.evaluate(
    (query, pairs) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of pairs) clipboardData.setData(type, text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
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
