import type { Page } from 'puppeteer-core';
import { shuffled } from '../../tools/corpus/seeded';
import { type Driver, waitInPopup } from '../browser/driver/driver';
import type { Site } from '../browser/driver/site';

/** What stands in the first line of the popup on each page of the site, and how many marks the page has then at least. */
const EXPECTED: [path: string, headline: string, marks: number][] = [
  ['/creator.html', 'Reads as Content Creator', 4],
  ['/community.html', 'reads as one', 4],
  ['/two-panes.html', 'Reads as', 3],
  ['/article.html', 'No posting', 0],
];

/**
 * One round of browsing: every page read, scrolled and left again, in an order that `seed` says, and a draft written. One tab is left
 * open. Pushes onto `wrong` what is not as it should be.
 */
export async function browse(driver: Driver, site: Site, seed: number, wrong: string[]): Promise<void> {
  for (const [path, headline, marks] of shuffled(EXPECTED, seed)) {
    const page = await driver.open(site.at(path));
    listen(page, path, wrong);
    for (let scrolled = 0; scrolled < 3; scrolled++) await page.evaluate('scrollBy(0, 300)');
    const popup = await driver.press(page);
    await waitInPopup(popup, '[data-state]:not([data-state="reading"])', 30_000);
    const said = await popup.run(() => document.querySelector('h1')?.textContent ?? '', undefined);
    if (!said.includes(headline)) wrong.push(`${path}: the popup says "${said}"`);
    const drawn = Number(await page.evaluate(MARKS));
    if (drawn < marks || (marks === 0 && drawn > 0)) wrong.push(`${path}: ${drawn} marks`);
    await page.goto(site.at('/article.html'));
    if (Number(await page.evaluate(MARKS)) > 0) wrong.push(`${path}: marks stay when the page is left`);
    await close(page);
  }
  const tabs = await write(driver, wrong);
  if (tabs > MOST_TABS) wrong.push(`${tabs} tabs are open`);
}

/** The first tab, the one that stays, and what a browser opens beside them by itself. */
const MOST_TABS = 3;

const MARKS =
  "[...CSS.highlights].filter(([name]) => name.startsWith('truetitle-')).reduce((sum, [, marks]) => sum + marks.size, 0)";

/** The same draft each time, so that nothing piles up that a person has not made. */
const DRAFT = '3b2f0a52-6a0e-4c53-9f0d-1f1a7a5a2c11';

/** Resolves to how many tabs are open after it. */
async function write(driver: Driver, wrong: string[]): Promise<number> {
  const blank = await driver.open('about:blank');
  const page = await blank.browser().newPage();
  listen(page, 'draft', wrong);
  await page.goto(`${driver.home}/draft.html#${DRAFT}`, driver.engine === 'firefox' ? { waitUntil: [] } : {});
  await page.waitForSelector('.sheet[contenteditable="true"]');
  await page.focus('.sheet');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('Film and edit reels every week');
  await page.waitForSelector('.sheet .mark', { timeout: 10_000 }).catch(() => wrong.push('draft: no mark'));
  await page.waitForSelector('[data-saving="saved"]', { timeout: 10_000 }).catch(() => wrong.push('draft: not saved'));
  await close(page);
  const browser = blank.browser();
  await close(blank);
  // The driver of Firefox goes on listing tabs that are closed; those do not answer.
  const answers = await Promise.allSettled((await browser.pages()).map((tab) => tab.evaluate('1')));
  return answers.filter(({ status }) => status === 'fulfilled').length;
}

function listen(page: Page, where: string, wrong: string[]): void {
  page.on('pageerror', (error) => wrong.push(`${where}: ${String(error)}`));
  page.on('console', (message) => {
    const isIcon = message.location()?.url?.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isIcon) wrong.push(`${where}: ${message.text()}`);
  });
}

/** The last tab stays open: closing it would close the window. */
async function close(page: Page): Promise<void> {
  if ((await page.browser().pages()).length > 1) await page.close();
}
