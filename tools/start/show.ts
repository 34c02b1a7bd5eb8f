import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, type Popup, popupText, waitInPopup } from '../../tests/browser/driver/driver';
import { ROOT } from '../../tests/browser/driver/launch';

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
  console.log(`\n${await answerIn(popup)}\n`);
  console.log(`Pictures: ${relative('.', join(SHOTS, 'page.png'))} and ${relative('.', join(SHOTS, 'popup.png'))}`);
}

/** What the popup answers: title, verdict, mix and the first reasons; in any other state, all it says. */
export async function answerIn(popup: Popup): Promise<string> {
  const lines = await popup.run(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const seen = [...element.childNodes].filter((node) => (node as Element).className !== 'hidden');
        return seen
          .map((node) => node.textContent)
          .join('')
          .trim();
      });
    const reasons = texts('.verdict > .notes > li').map((reason) => `- ${reason}`);
    return [...texts('.posting, .answer > *'), texts('.mix-legend button').join(', '), ...reasons];
  }, undefined);
  const said = lines.filter(Boolean);
  return said.length > 0 ? said.join('\n') : (await popupText(popup)).trim();
}

async function picture(page: Page, popup: Popup): Promise<void> {
  await mkdir(SHOTS, { recursive: true });
  await popup.screenshot(join(SHOTS, 'popup.png'));
  await page.screenshot({ path: join(SHOTS, 'page.png') as `${string}.png`, fullPage: true });
}
