import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, waitInPopup } from '../../tests/browser/driver/driver';
import { ROOT } from '../../tests/browser/driver/launch';
import { SAMPLE } from '../../tests/browser/driver/sample';
import { pageOfFile, serveSite } from '../../tests/browser/driver/site';
import { POSTINGS } from './postings';

type Png = `${string}.png`;

/** What the stores ask for, in pixels. */
export const SCREENSHOT = { width: 1280, height: 800 };
export const TILE = { width: 440, height: 280 };

/** A posting with its marks, and the popup over it as the toolbar button opens it. */
export async function posting(driver: Driver, path: Png): Promise<void> {
  const site = await serveSite({ '/posting.html': await pageOfFile(SAMPLE) });
  const folder = await mkdtemp(join(tmpdir(), 'truetitle-shots-'));
  const page = await driver.open(site.at('/posting.html'));
  await page.setViewport(SCREENSHOT);
  const popup = await driver.press(page);
  await waitInPopup(popup, '[data-state="judged"]');
  await popup.screenshot(join(folder, 'popup.png'));
  await drawn(page);
  await page.screenshot({ path: join(folder, 'page.png') as Png });
  const [below, above] = await Promise.all(['page.png', 'popup.png'].map((name) => imageOf(join(folder, name))));
  await page.goto('about:blank');
  await page.setContent(`<style>body{margin:0;overflow:hidden}img{display:block}
    .popup{position:absolute;top:0;right:24px;border-radius:0 0 10px 10px;box-shadow:0 6px 28px #0008;max-height:780px}</style>
    <img src="${below}" alt=""><img class="popup" src="${above}" alt="">`);
  await page.screenshot({ path });
  await site.close();
  await rm(folder, { recursive: true });
}

/** The draft desk with the example on it. */
export async function desk(driver: Driver, path: Png): Promise<void> {
  const page = await own(driver, `draft.html#${crypto.randomUUID()}`);
  await page.locator('[data-draft="example"]').click();
  await page.waitForSelector('.sheet .mark');
  await page.waitForSelector('[data-saving="saved"]');
  await take(page, path);
}

/** Kept postings, two of them side by side. */
export async function saved(driver: Driver, path: Png): Promise<void> {
  const file = join(await mkdtemp(join(tmpdir(), 'truetitle-shots-')), 'postings.json');
  await writeFile(file, JSON.stringify({ truetitle: 1, postings: POSTINGS }));
  const page = await own(driver, 'saved.html');
  const field = await page.waitForSelector('input[type="file"]');
  await (field as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(file);
  await page.waitForFunction((count) => document.querySelectorAll('.saved-line').length === count, {}, POSTINGS.length);
  for (const box of (await page.$$('.choose input')).slice(0, 2)) await box.click();
  await page.waitForSelector('.side:nth-child(2) .mix');
  await take(page, path);
}

/** The choices, with the sites that are read without a click. */
export async function options(driver: Driver, path: Png): Promise<void> {
  await take(await own(driver, 'options.html'), path);
}

/** The small tile of the Chrome Web Store. */
export async function tile(driver: Driver, path: Png): Promise<void> {
  const page = await (await driver.open('about:blank')).browser().newPage();
  await page.setViewport(TILE);
  await page.setContent(`<style>body{margin:0;height:100vh;display:grid;place-content:center;justify-items:center;gap:10px;
    background:#f4f7fa;color:#1c2733;font-family:system-ui,sans-serif}h1{margin:0;font-size:38px}p{margin:0;font-size:17px}</style>
    <img src="${await imageOf(join(ROOT, 'assets/public/icon/96.png'))}" alt=""><h1>TrueTitle</h1>
    <p>The role behind the title of a posting</p>`);
  await take(page, path);
}

async function own(driver: Driver, path: string): Promise<Page> {
  const page = await (await driver.open('about:blank')).browser().newPage();
  await page.setViewport(SCREENSHOT);
  await page.goto(`${driver.home}/${path}`);
  await page.waitForSelector('h1');
  return page;
}

async function take(page: Page, path: Png): Promise<void> {
  await drawn(page);
  await page.screenshot({ path });
  await page.close();
}

const imageOf = async (path: string) => `data:image/png;base64,${(await readFile(path)).toString('base64')}`;

/** Waits until what was changed is drawn. */
const drawn = (page: Page) =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
