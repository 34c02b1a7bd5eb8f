import type { Page } from 'puppeteer-core';

/** Ends the background as the browser does after half a minute of rest. Chromium only. */
export async function stopBackground(page: Page): Promise<void> {
  const browser = page.browser();
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const gone = new Promise((resolve) => browser.once('targetdestroyed', resolve));
  await (await target.worker())?.close();
  await gone;
}
