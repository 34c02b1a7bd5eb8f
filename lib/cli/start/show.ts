import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, type Popup, popupText, unfold, waitInPopup } from './driver';
import { ROOT } from './launch';

const SHOTS = join(ROOT, '.output/start');

/** Opens a posting and presses the button; without a screen, prints what the popup says and keeps pictures of it. */
export async function show(driver: Driver, address: string, headless: boolean): Promise<void> {
  const page = await driver.open(address);
  const popup = await driver.press(page);
  await waitInPopup(popup, '[data-state]:not([data-state="reading"])', 30_000);
  if (!headless) {
    console.log('TrueTitle is open on the posting. Press its toolbar button to read again; Ctrl-C ends it.');
    return;
  }
  await picture(page, popup);
  await unfold(popup);
  console.log(`\n${(await popupText(popup)).replace(/\n{3,}/g, '\n\n').trim()}\n`);
  console.log(`Pictures: ${relative('.', join(SHOTS, 'page.png'))} and ${relative('.', join(SHOTS, 'popup.png'))}`);
}

async function picture(page: Page, popup: Popup): Promise<void> {
  await mkdir(SHOTS, { recursive: true });
  await popup.screenshot(join(SHOTS, 'popup.png'));
  await page.screenshot({ path: join(SHOTS, 'page.png') as `${string}.png`, fullPage: true });
}
