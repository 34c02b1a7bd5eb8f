import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Driver } from '../browser/driver/driver';
import { give, openOwn, reload, texts } from '../browser/own-pages';
import { withBrowser } from '../browser/session';

let driver: Driver;

withBrowser((opened) => {
  driver = opened;
}, 'chromium');

const POSTINGS = ['Community Manager', 'Content Creator'].map((title, i) => ({
  title,
  text: 'What you will do\n- Film reels for the zoo\n- Write captions\n- Edit photos of animals',
  url: `https://jobs.example/${i}`,
}));

function fileOf(name: string, content: unknown): string {
  const path = join(tmpdir(), `truetitle-fault-${name}`);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

/** Puts rows into the database as some older or damaged version may have left them. */
const put = (page: Page, store: string, rows: object[]) =>
  page.evaluate(
    (name, all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('truetitle');
        opening.onsuccess = () => {
          const change = opening.result.transaction(name, 'readwrite');
          for (const row of all) change.objectStore(name).put(row);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          change.onabort = () => reject(change.error);
        };
      }),
    store,
    rows,
  );

it('keeps each posting once when two windows take the same file in at the same time', async () => {
  const path = fileOf('twice.json', { truetitle: 1, postings: POSTINGS });
  const windows = await Promise.all([openOwn(driver, 'saved.html'), openOwn(driver, 'saved.html')]);
  await Promise.all(windows.map(({ page }) => give(page, path)));
  for (const { page, errors } of windows) {
    await page.bringToFront();
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent?.includes('2 taken in'));
    await reload(page);
    await page.waitForSelector('.saved-line');
    expect((await texts(page, '.saved-line b')).sort()).toEqual(['Community Manager', 'Content Creator']);
    expect(errors).toEqual([]);
    await page.close();
  }
});

it('shows the other kept postings when some are damaged', async () => {
  const { page, errors } = await openOwn(driver, 'saved.html');
  await put(page, 'summaries', [{ id: 'damaged', saved: 1, url: '' }]);
  await put(page, 'postings', [{ id: 'damaged' }]);
  await reload(page);
  await page.waitForSelector('.saved-line');
  expect(await texts(page, '.saved-line b')).toEqual(expect.arrayContaining(['Community Manager', 'Content Creator']));
  expect(errors).toEqual([]);
  await page.close();
});

it('keeps a posting anew where what was kept of it is damaged', async () => {
  const { page, errors } = await openOwn(driver, 'saved.html');
  const [first] = POSTINGS;
  const mix = { execution: 1, strategy: 0, community: 0, ads: 0, analytics: 0, other: 0 };
  const url = 'https://jobs.example/damaged';
  const title = 'Damaged';
  await put(page, 'summaries', [{ id: 'kept', saved: 1, url, title, note: '', words: 'damaged', mix }]);
  await put(page, 'postings', [{ id: 'kept', saved: 1, url, posting: null }]);
  await give(page, fileOf('damaged.json', { truetitle: 1, postings: [{ ...first, title, url, note: 'Kept anew' }] }));
  await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent?.includes('1 taken in'));
  await reload(page);
  await page.waitForSelector('.saved-line .note');
  expect(await texts(page, '.saved-line .note')).toEqual(['Kept anew']);
  expect(errors).toEqual([]);
  await page.close();
});

it('says that a damaged draft cannot be read, leaves it as it is, and opens another one by itself', async () => {
  const id = crypto.randomUUID();
  const doc = { type: 'doc', content: [{ type: 'marquee', content: [{ type: 'text', text: 'Film reels' }] }] };
  const other = await openOwn(driver, 'saved.html');
  await put(other.page, 'drafts', [
    { id, title: 'Damaged', doc, raw: null, created: 1, changed: 9 },
    { id: crypto.randomUUID(), title: 'Lost', doc: 'Film', raw: null, created: 1, changed: 8 },
    { id: crypto.randomUUID(), title: 'Whole', doc: null, raw: { text: 'Film', blocks: [] }, created: 1, changed: 2 },
  ]);
  const { page, errors } = await openOwn(driver, `draft.html#${id}`);
  await page.waitForSelector('.problem a');
  await page.goto(`${driver.home}/welcome.html`);
  await page.goto(`${driver.home}/draft.html`);
  await page.waitForSelector('.sheet[contenteditable="true"]');
  expect(await page.$eval('.title-field input', (input) => input.value)).toBe('Whole');
  const kept = await other.page.evaluate(
    (key) =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open('truetitle');
        opening.onsuccess = () => {
          const getting = opening.result.transaction('drafts').objectStore('drafts').get(key);
          getting.onsuccess = () => {
            opening.result.close();
            resolve(getting.result?.doc);
          };
        };
      }),
    id,
  );
  expect(kept).toEqual(doc);
  expect(errors).toEqual([]);
  await page.close();
  await other.page.close();
});

it('says that a draft could not be stored, goes on trying, and has it all in the end', async () => {
  const { page } = await openOwn(driver, `draft.html#${crypto.randomUUID()}`);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, { mend: () => void Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  await page.type('.title-field input', 'Not');
  await page.waitForSelector('.save-note.no');
  await page.evaluate('mend()');
  await page.type('.title-field input', ' lost');
  await page.waitForSelector('[data-saving="saved"]');
  await reload(page);
  expect(await page.$eval('.title-field input', (input) => input.value)).toBe('Not lost');
  await page.close();
});

it('says so in words when what is stored comes from a newer version', async () => {
  const { page } = await openOwn(driver, 'options.html');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('truetitle', 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await page.goto(`${driver.home}/saved.html`);
  await page.waitForSelector('.fault');
  expect(await texts(page, '.fault')).toEqual([expect.stringContaining('What was stored before is untouched')]);
  await page.close();
});
