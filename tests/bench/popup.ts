import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from '../browser/driver/find';
import { builtExtension } from '../browser/driver/launch';
import { SAMPLE } from '../browser/driver/sample';
import { pageOfFile, serveSite } from '../browser/driver/site';
import { bundled } from './bundle';
import { median } from './measure';

/** Milliseconds from the start of the popup's document until it shows all it has to say and takes clicks; medians. */
export interface PopupRow {
  popup: string;
  milliseconds: number;
  /** More than the empty popup. */
  beyond: number;
}

const OPENINGS = 15;
const EMPTY = 'Empty';

/** Opens our popup on a page that was read before, and a popup of Preact with one line in it, in turns in one browser. */
export async function benchPopup(): Promise<PopupRow[]> {
  const folder = await emptyExtension();
  const site = await serveSite({ '/posting.html': await pageOfFile(SAMPLE) });
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    pipe: true,
    enableExtensions: [builtExtension('chromium'), folder],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    const page = await browser.newPage();
    await page.goto(site.at('/posting.html'));
    await opened(browser, page, 'TrueTitle');
    const times = { TrueTitle: [] as number[], [EMPTY]: [] as number[] };
    for (let i = 0; i < OPENINGS; i++)
      for (const [name, list] of Object.entries(times)) list.push(await opened(browser, page, name));
    return rows(median(times[EMPTY] ?? []), median(times.TrueTitle));
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  }
}

const rows = (empty: number, ours: number): PopupRow[] => [
  { popup: 'one line of Preact', milliseconds: empty, beyond: 0 },
  { popup: 'TrueTitle, page read before', milliseconds: ours, beyond: ours - empty },
];

/** Presses a button and says when the last large thing of its popup was painted; by then everything takes clicks. */
async function opened(browser: Browser, page: Page, name: string): Promise<number> {
  const extension = [...(await browser.extensions()).values()].find((one) => one.name === name);
  if (!extension) throw new Error(`The browser did not load the extension ${name}. Run npm run build first.`);
  await page.bringToFront();
  const before = new Set(browser.targets());
  const shown = browser.waitForTarget((target) => !before.has(target) && target.url().endsWith('/popup.html'));
  await page.triggerExtensionAction(extension);
  const popup = await (await shown).asPage();
  await popup.waitForSelector('.verdict, .empty');
  const time = (await popup.evaluate(LAST_PAINT)) as number;
  await popup.close();
  return time;
}

/** Two frames after the last change everything that was changed is painted and known to the observer. */
const LAST_PAINT = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => {
  const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime));
  observer.observe({ type: 'largest-contentful-paint', buffered: true });
})))`;

async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'truetitle-empty-'));
  const manifest = { manifest_version: 3, name: EMPTY, version: '1', action: { default_popup: 'popup.html' } };
  const code = await bundled(`import { h, render } from 'preact';
    render(h('main', { class: 'empty' }, h('h1', null, 'One line of text')), document.body);`);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'popup.js'), code);
  await writeFile(join(folder, 'popup.html'), '<!doctype html><body><script type="module" src="popup.js"></script>');
  return folder;
}
