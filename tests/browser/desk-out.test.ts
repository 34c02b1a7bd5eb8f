import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { downloads } from './downloads';
import type { Driver } from './driver/driver';
import type { Site } from './driver/site';
import { click, openOwn, paste, tabOf, texts } from './own-pages';
import { PAGES } from './pages';
import { withBrowser, withSite } from './session';

let driver: Driver;
let site: Site;

withSite((opened) => {
  site = opened;
}, PAGES);
withBrowser((opened) => {
  driver = opened;
}, 'chromium');

const DUTIES = ['Film reels about our boats', 'Write captions & stories', 'Schedule posts'];

async function desk(title: string) {
  const id = crypto.randomUUID();
  const { page } = await openOwn(driver, `draft.html#${id}`);
  await page.type('.title-field input', title);
  const html = `<h2>Duties</h2><ul>${DUTIES.map((duty) => `<li>${duty.replace('&', '&amp;')}</li>`).join('')}</ul>`;
  await paste(page, '.sheet', { 'text/html': html });
  await page.waitForSelector('.reading[data-duties="3"]');
  await page.waitForSelector('[data-saving="saved"]');
  return { page, id };
}

it('goes out as Markdown and as HTML', async () => {
  const { page } = await desk('Content Creator');
  await click(page, 'Export');
  const markdown = await downloads(page, 'content-creator.md', () => click(page, 'Markdown'));
  expect(readFileSync(markdown.path, 'utf8')).toBe(
    `# Content Creator\n\n## Duties\n\n${DUTIES.map((duty) => `* ${duty}`).join('\n')}\n`,
  );
  const html = await downloads(page, 'content-creator.html', () => click(page, 'HTML'));
  const written = readFileSync(html.path, 'utf8');
  expect(written).toContain('<h1>Content Creator</h1><h2>Duties</h2><ul>');
  expect(written).toContain('Write captions &amp; stories');
  expect(written).not.toContain('data-duty');
  await page.close();
});

it('prints title and text alone', async () => {
  const { page } = await desk('Content Creator');
  await page.emulateMediaType('print');
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden on paper is not wanted.
  const shown = await page.evaluate(() => document.body.innerText.split('\n').filter(Boolean));
  expect(shown).toEqual(['Duties', ...DUTIES]);
  expect(await page.$eval('.title-field input', (input) => input.checkVisibility())).toBe(true);
  expect(await page.$eval('.mark', (mark) => getComputedStyle(mark).textDecorationLine)).toBe('none');
  await page.close();
});

it('takes what is selected on a page, from the menu', async () => {
  const page = await driver.open(site.at('/community.html'));
  await driver.inBackground?.(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
    const info = { menuItemId: 'draft', selectionText: 'Film reels Moderate the forum', frameId: 0 };
    chrome.contextMenus.onClicked.dispatch(info, tab);
  })`);
  const opened = await tabOf(page, 'Draft desk');
  await opened.waitForFunction("document.querySelector('.sheet')?.textContent.includes('Moderate the forum')");
  await opened.close();
});

it('shows the desk beside a page, with a way into a tab', async () => {
  const { page, errors } = await openOwn(driver, 'sidepanel.html');
  await page.setViewport({ width: 360, height: 800 });
  await paste(page, '.sheet', { 'text/html': `<ul>${DUTIES.map((duty) => `<li>${duty}</li>`).join('')}</ul>` });
  await page.waitForSelector('.glance [data-verdict]');
  await page.waitForSelector('[data-saving="saved"]');
  await click(page, 'Open in a tab');
  const tab = await tabOf(page, 'Draft desk');
  await tab.waitForSelector('.sheet');
  expect(errors).toEqual([]);
  await tab.close();
  await page.close();
});

it('loses nothing when the page crashes', async () => {
  const { page, id } = await desk('Content Creator');
  const crashed = new Promise((resolve) => page.once('error', resolve));
  const session = await page.createCDPSession();
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const { page: again } = await openOwn(driver, `draft.html#${id}`);
  await again.waitForSelector('.sheet li');
  expect(await texts(again, '.sheet li')).toEqual(DUTIES);
  expect(await again.$eval('.title-field input', (input) => input.value)).toBe('Content Creator');
  await again.close();
});
