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

const POSTINGS = ['Community Manager', 'Content Creator', 'Media Buyer'].map((title, i) => ({
  title,
  text: 'What you will do\n- Film reels for the zoo\n- Write captions\n- Edit photos of animals',
  url: `https://jobs.example/${i}`,
  note: 'Ask about hours',
}));
const ID = '5f0f7b0e-8f0e-4c7d-9f3c-0a5a3c1b2d4e';
const draft = (text: string) => ({
  ...{ id: ID, title: text, doc: null, raw: { text, blocks: [] }, created: 1, changed: 1 },
});
const backup = (text: string, marks: boolean) => ({
  truetitle: 1,
  settings: { 'setting:marks': marks, 'setting:hidden': ['ads'] },
  corrections: { [`correction:${'0'.repeat(32)}`]: { title: 'Host', url: null, changes: { a: 'ads' } } },
  drafts: [draft(text)],
  postings: POSTINGS,
});

function fileOf(name: string, content: unknown): string {
  const path = join(tmpdir(), `truetitle-import-${name}`);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

/** Fills the disk after so many more rows. */
const fillAfter = (page: Page, rows: number) =>
  page.evaluate((most) => {
    const { put } = IDBObjectStore.prototype;
    let count = 0;
    IDBObjectStore.prototype.put = function (...row) {
      if (++count > most) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.apply(this, row);
    };
  }, rows);

/** Everything that is stored, in both places. */
async function stored(page: Page): Promise<string> {
  const local = await page.evaluate('chrome.storage.local.get(null)');
  const kept = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open('truetitle');
        opening.onsuccess = async () => {
          const names = [...opening.result.objectStoreNames];
          const change = opening.result.transaction(names);
          const rows = names.map(
            (name) =>
              new Promise((done) => {
                const all = change.objectStore(name).getAll();
                all.onsuccess = () => done([name, all.result]);
              }),
          );
          const kept = await Promise.all(rows);
          opening.result.close();
          resolve(kept);
        };
      }),
  );
  return JSON.stringify([kept, local]);
}

const ALERT = '[role="alert"]:not(:empty)';

it('takes a file of postings in whole or not at all when the disk gets full halfway, and says what to do', async () => {
  const { page } = await openOwn(driver, 'saved.html');
  const before = await stored(page);
  await fillAfter(page, 3);
  await give(page, fileOf('postings.json', { truetitle: 1, postings: POSTINGS }));
  await page.waitForSelector(ALERT);
  const said = (await texts(page, ALERT)).join();
  expect(said).toContain('nothing of the file was stored');
  expect(said).toContain('free disk space');
  expect(await stored(page)).toBe(before);
  await reload(page);
  await give(page, fileOf('postings.json', { truetitle: 1, postings: POSTINGS }));
  await page.waitForSelector('.saved-line:nth-child(3)');
  await page.close();
});

it('takes everything in whole or not at all: settings and corrections, drafts and postings', async () => {
  const { page } = await openOwn(driver, 'options.html');
  await give(page, fileOf('first.json', backup('First', true)));
  await page.waitForSelector('#data [role="status"]');
  await reload(page);
  const before = await stored(page);
  await fillAfter(page, 3);
  await give(
    page,
    fileOf('second.json', { ...backup('Second', false), settings: { 'setting:marks': false, 'setting:new': 1 } }),
  );
  await page.waitForSelector('#data [role="alert"]');
  expect((await texts(page, '#data [role="alert"]')).join()).toContain('free disk space');
  expect(JSON.parse(await stored(page))).toEqual(JSON.parse(before));
  await page.close();
});

it('loses neither what a draft said here nor a note when an older file is taken in', async () => {
  const { page } = await openOwn(driver, 'options.html');
  await page.waitForSelector('#data');
  const bare = POSTINGS.map(({ title, text, url }) => ({ title, text, url }));
  await give(page, fileOf('third.json', { ...backup('Third', true), postings: bare }));
  await page.waitForSelector('#data [role="status"]');
  const [kept] = JSON.parse(await stored(page)) as [[string, Record<string, unknown>[]][], unknown];
  const rows = Object.fromEntries(kept);
  expect(rows.drafts?.map(({ title }) => title)).toEqual(['Third']);
  expect(rows.versions?.map(({ title }) => title)).toEqual(['First']);
  expect(rows.postings?.map(({ note }) => note)).toEqual(POSTINGS.map(({ note }) => note));
  await page.close();
});
