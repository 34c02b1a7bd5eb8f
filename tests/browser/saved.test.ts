import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { downloads } from './downloads';
import type { Driver, Engine } from './driver/driver';
import { fill, give, openOwn, reload, texts } from './own-pages';
import { withBrowser } from './session';

const posting = (title: string, duties: string[], address: string) => ({
  title,
  text: ['What you will do', ...duties.map((duty) => `- ${duty}`)].join('\n'),
  url: `https://jobs.example/${address}`,
});

const POSTINGS = [
  posting('Social Media Manager', ['Film reels for the zoo', 'Write captions', 'Edit photos of animals'], '1'),
  posting('Community Manager', ['Moderate our Discord server', 'Welcome new players', 'Answer questions'], '2'),
];

const fileOf = (name: string, content: unknown): string => {
  const path = join(tmpdir(), `truetitle-${name}`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

describe.each<Engine>(['chromium', 'firefox'])('saved postings in %s', (engine) => {
  let driver: Driver;

  withBrowser((opened) => {
    driver = opened;
  }, engine);

  it('takes postings in, finds them, lays them side by side and keeps notes', async () => {
    const { page, errors } = await openOwn(driver, 'saved.html');
    await give(page, fileOf('postings.json', { truetitle: 1, postings: POSTINGS }));
    await page.waitForFunction(() => document.querySelectorAll('.saved-line').length === 2);
    await page.type('input[type="search"]', 'discord');
    await page.waitForFunction(() => document.querySelectorAll('.saved-line').length === 1);
    expect(await texts(page, '.saved-line b')).toEqual(['Community Manager']);
    await page.$eval('input[type="search"]', (input) => {
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForFunction(() => document.querySelectorAll('.saved-line').length === 2);
    for (const box of await page.$$('.choose input')) await box.click();
    await page.waitForSelector('.side:nth-child(2) .mix');
    await page.type('.side textarea', 'Ask about hours');
    await page.click('h1');
    await page.waitForSelector('.saved-line .note');
    await reload(page);
    await page.waitForSelector('.saved-line .note');
    expect(await texts(page, '.saved-line .note')).toEqual(['Ask about hours']);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says what is wrong in a file and stores nothing of it; shows what changed in a posting', async () => {
    const { page } = await openOwn(driver, 'saved.html');
    await page.waitForSelector('.saved-line');
    await give(page, fileOf('bad.json', { postings: [...POSTINGS, { title: 'No text' }] }));
    await page.waitForSelector('[role="alert"]');
    expect((await texts(page, '[role="alert"]')).join()).toContain('postings.2.text');
    const changed = posting('Community Manager', ['Moderate our Discord server', 'Sell advertisements'], '2');
    await give(page, fileOf('changed.json', { postings: [changed] }));
    await page.waitForFunction(() => document.body.textContent?.includes('text has changed'));
    expect(await texts(page, '.saved-line')).toHaveLength(2);
    await page.$$eval('.saved-line', (lines) =>
      lines
        .find((line) => line.textContent?.includes('text has changed'))
        ?.querySelector('input')
        ?.click(),
    );
    await page.waitForSelector('.changes ins');
    expect(await texts(page, '.changes ins')).toEqual(['+ Sell advertisements']);
    await page.close();
  });

  it('lists those of a role and of a verdict', async () => {
    const { page } = await openOwn(driver, 'saved.html');
    await page.waitForSelector('.saved-line:nth-child(2)');
    await page.select('.filters select:nth-of-type(1)', 'community_manager');
    await page.waitForFunction("document.querySelectorAll('.saved-line').length === 1");
    expect(await texts(page, '.saved-line b')).toEqual(['Community Manager']);
    await page.select('.filters select:nth-of-type(1)', '');
    await page.select('.filters select:nth-of-type(2)', 'not_social');
    await page.waitForFunction("document.querySelectorAll('.saved-line').length === 0");
    expect(await texts(page, '.filters [role="status"]')).toEqual(['0 of 2']);
    await page.close();
  });

  it('forgets one, after asking once more', async () => {
    const { page } = await openOwn(driver, 'saved.html');
    await page.waitForSelector('.saved-line:nth-child(2)');
    const [first] = await texts(page, '.saved-line b');
    await page.click('.saved-line:first-child > button');
    await page.waitForFunction(
      "document.querySelector('.saved-line > button').textContent.startsWith('Delete for good')",
    );
    expect(await texts(page, '.saved-line')).toHaveLength(2);
    await page.click('.saved-line:first-child > button');
    await page.waitForFunction("document.querySelectorAll('.saved-line').length === 1");
    await reload(page);
    await page.waitForSelector('.saved-line');
    expect(await texts(page, '.saved-line b')).not.toContain(first);
    await page.close();
  });

  it('draws few of thousands, finds any of them, and draws more when asked', async () => {
    const { page, errors } = await openOwn(driver, 'saved.html');
    await page.waitForSelector('.saved-line');
    await page.evaluate(MULTIPLY, 3_000);
    await reload(page);
    await page.waitForSelector('.saved-line:nth-child(100)');
    expect(await page.$$eval('.saved-line', (lines) => lines.length)).toBe(100);
    await page.click('.saved-list + button');
    await page.waitForSelector('.saved-line:nth-child(200)');
    await fill(page, 'input[type="search"]', 'number 2718');
    await page.waitForFunction("document.querySelectorAll('.saved-line').length === 1");
    expect(await texts(page, '.saved-line b')).toEqual(['Number 2718']);
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** Stores one kept posting so many times more, under other names. */
const MULTIPLY = async (count: number) => {
  const { name = '' } = (await indexedDB.databases())[0] ?? {};
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open(name));
  const change = database.transaction(['postings', 'summaries'], 'readwrite');
  const [posting] = await done(change.objectStore('postings').getAll(null, 1));
  const summary = await done(change.objectStore('summaries').get(posting.id));
  for (let i = 0; i < count; i++) {
    const title = `Number ${i}`;
    const more = { id: crypto.randomUUID(), saved: i, url: `https://jobs.example/many/${i}` };
    change.objectStore('postings').put({ ...posting, ...more, posting: { ...posting.posting, title } });
    change.objectStore('summaries').put({ ...summary, ...more, title, words: title.toLowerCase() });
  }
  await new Promise((resolve) => {
    change.oncomplete = resolve;
  });
  database.close();
};

describe('files of saved postings', () => {
  let driver: Driver;

  withBrowser((opened) => {
    driver = opened;
  }, 'chromium');

  it.each([
    ['JSON', 'truetitle-postings.json'],
    ['CSV', 'truetitle-postings.csv'],
  ])('go out as %s and come back the same', async (format, name) => {
    const { page } = await openOwn(driver, 'saved.html');
    await give(
      page,
      fileOf('postings.json', { truetitle: 1, postings: POSTINGS.map((one) => ({ ...one, note: 'a, "b"' })) }),
    );
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent?.includes('2 taken in'));
    await page.waitForSelector('.saved-line:nth-child(2)');
    const lines = await texts(page, '.saved-line');
    const { path } = await downloads(page, name, () => page.locator(`::-p-aria(Export ${format})`).click());
    for (const _ of POSTINGS) {
      const count = (await page.$$('.saved-line')).length;
      await page.click('.saved-line:first-child > button');
      await page.waitForFunction(
        "document.querySelector('.saved-line > button').textContent.startsWith('Delete for good')",
      );
      await page.click('.saved-line:first-child > button');
      await page.waitForFunction((left) => document.querySelectorAll('.saved-line').length === left, {}, count - 1);
    }
    expect(readFileSync(path, 'utf8')).toContain('Moderate our Discord server');
    await give(page, path);
    await page.waitForSelector('.saved-line:nth-child(2)');
    expect((await texts(page, '.saved-line')).sort()).toEqual(lines.sort());
    await page.close();
  });
});
