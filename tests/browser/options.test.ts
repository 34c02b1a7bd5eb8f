import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { downloads } from './downloads';
import type { Driver } from './driver/driver';
import { fill, give, openOwn, paste, texts } from './own-pages';
import { withBrowser } from './session';

let driver: Driver;

withBrowser((opened) => {
  driver = opened;
}, 'chromium');

const settings = (page: Page, area: 'local' | 'sync') =>
  page.evaluate(`chrome.storage.${area}.get(null)`) as Promise<Record<string, unknown>>;
const until = (page: Page, expression: string) => page.waitForFunction(expression, { timeout: 15_000, polling: 50 });
const stored = (page: Page, area: string, key: string, value: unknown) =>
  until(
    page,
    `chrome.storage.${area}.get('setting:${key}').then((all) => JSON.stringify(all['setting:${key}']) === ${JSON.stringify(JSON.stringify(value))})`,
  );

describe('settings that travel with the account', () => {
  it('stay here until that is turned on, then go along both ways, and come back', async () => {
    const { page, errors } = await openOwn(driver, 'options.html');
    await page.click('#colours li:nth-child(4) input[type="checkbox"]');
    await stored(page, 'local', 'hidden', ['ads']);
    expect(await settings(page, 'sync')).toEqual({});
    await page.click('#sync input');
    await stored(page, 'sync', 'hidden', ['ads']);
    // Another machine of the same account.
    await page.evaluate(`chrome.storage.sync.set({ 'setting:hidden': ['strategy'] })`);
    await stored(page, 'local', 'hidden', ['strategy']);
    await until(page, `document.querySelector('#colours li:nth-child(2) input[type="checkbox"]').checked === false`);
    expect(Object.keys(await settings(page, 'sync')).filter((key) => /sync|automatic/.test(key))).toEqual([]);
    await page.click('#sync input');
    await until(page, `chrome.storage.sync.get(null).then((all) => Object.keys(all).length === 0)`);
    await stored(page, 'local', 'hidden', ['strategy']);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('keep here what the account has no room for, say so, and stop saying so when there is room', async () => {
    const { page } = await openOwn(driver, 'options.html');
    const entry = (i: number) =>
      `  - {id: own/w${i}, means: ours ${'x'.repeat(300)}, source: us, category: ads, words: [zz${'y'.repeat(i)} toots], yes: ["[Zz${'y'.repeat(i)} toots]"]}`;
    const yaml = (count: number) =>
      `topic: own\nentries:\n${Array.from({ length: count }, (_, i) => entry(i)).join('\n')}`;
    const use = async (count: number) => {
      await fill(page, 'textarea.own', yaml(count));
      await page.click('[data-own="use"]');
      await until(page, `document.querySelector('#own [role="status"]').textContent.startsWith('${count} ')`);
    };
    await page.click('#sync input');
    await use(30);
    await page.waitForSelector('#sync [role="alert"]');
    expect((await texts(page, '#sync [role="alert"]')).join()).toMatch(/stays on this machine.*own.*QUOTA/i);
    expect(await settings(page, 'sync')).not.toHaveProperty('setting:own');
    expect(JSON.stringify(await settings(page, 'local'))).toContain('own/w29');
    await use(1);
    await until(page, `document.querySelector('#sync [role="alert"]') === null`);
    await page.click('#sync input');
    await fill(page, 'textarea.own', '');
    await page.click('[data-own="use"]');
    await page.close();
  });
});

describe('everything that is kept', () => {
  const POSTING = {
    title: 'Community Manager',
    text: 'Duties\n- Moderate our Discord server\n- Welcome new players\n- Answer questions in the forum',
    url: 'https://jobs.example/7',
    note: 'call in May',
  };

  it('goes out into one file, is gone when deleted, and comes back from the file', async () => {
    const { page, errors } = await openOwn(driver, 'options.html');
    const saved = await openOwn(driver, 'saved.html');
    const rows = join(tmpdir(), 'truetitle-options-rows.json');
    writeFileSync(rows, JSON.stringify({ truetitle: 1, postings: [POSTING] }));
    await give(saved.page, rows);
    await saved.page.waitForSelector('.saved-line');
    const desk = await openOwn(driver, `draft.html#${crypto.randomUUID()}`);
    await desk.page.type('.title-field input', 'Harbour Pilot of Posts');
    await paste(desk.page, '.sheet', { 'text/html': '<ul><li>Film reels</li></ul>' });
    await desk.page.waitForSelector('[data-saving="saved"]');
    await desk.page.close();
    await page.bringToFront();
    await fill(page, '#colours li:first-child input[type="color"]', '#c0ffee');
    await stored(page, 'local', 'colours', { execution: '#c0ffee' });
    const { path } = await downloads(page, 'truetitle-everything.json', () => page.click('#data button:first-child'));

    await page.click('[data-delete="ask"]');
    await page.click('[data-delete="sure"]');
    await until(page, `document.querySelector('#data [role="status"]')?.textContent === 'Everything is deleted.'`);
    expect(Object.keys(await settings(page, 'local'))).toEqual([]);
    await until(page, `document.documentElement.style.getPropertyValue('--execution') === ''`);
    await saved.page.reload();
    await saved.page.waitForSelector('h1');
    expect(await texts(saved.page, '.saved-line')).toEqual([]);

    await page.bringToFront();
    await give(page, path);
    await until(page, `document.querySelector('#data [role="status"]')?.textContent === 'Taken in.'`);
    await stored(page, 'local', 'colours', { execution: '#c0ffee' });
    await saved.page.reload();
    await saved.page.waitForSelector('.saved-line');
    expect(await texts(saved.page, '.saved-line .note')).toEqual(['call in May']);
    const again = await openOwn(driver, 'draft.html');
    await again.page.waitForSelector('.sheet li');
    expect(await again.page.$eval('.title-field input', (input) => input.value)).toBe('Harbour Pilot of Posts');
    expect(errors).toEqual([]);
    for (const one of [again.page, saved.page, page]) await one.close();
  });

  it('takes in all of a file or nothing, and names the place that is wrong', async () => {
    const { page } = await openOwn(driver, 'options.html');
    const { path } = await downloads(page, 'truetitle-everything.json', () => page.click('#data button:first-child'));
    const whole = JSON.parse(readFileSync(path, 'utf8'));
    const before = JSON.stringify(await settings(page, 'local'));
    const bad = join(tmpdir(), 'truetitle-bad.json');
    const wrong: [unknown, string][] = [
      [{ ...whole, settings: { 'setting:marks': false }, postings: [{ title: 'No text' }] }, 'postings.0.text'],
      [{ ...whole, settings: { ...whole.settings, 'setting:marks': false }, drafts: [{ id: 'x' }] }, 'drafts.0.id'],
      [{ ...whole, settings: { 'sneaky:key': 1 } }, 'settings'],
      [{ ...whole, truetitle: 2 }, 'truetitle'],
    ];
    for (const [content, place] of wrong) {
      writeFileSync(bad, JSON.stringify(content));
      await give(page, bad);
      await until(page, `document.querySelector('#data [role="alert"]')?.textContent.includes('${place}')`);
    }
    writeFileSync(bad, '{"truetitle": 1,');
    await give(page, bad);
    await until(page, `document.querySelector('#data [role="alert"]')?.textContent.includes('JSON')`);
    expect(JSON.stringify(await settings(page, 'local'))).toBe(before);
    await page.close();
  });

  it('does not turn syncing on by a file', async () => {
    const { page } = await openOwn(driver, 'options.html');
    const { path } = await downloads(page, 'truetitle-everything.json', () => page.click('#data button:first-child'));
    const whole = JSON.parse(readFileSync(path, 'utf8'));
    const from = join(tmpdir(), 'truetitle-synced.json');
    const settings = { ...whole.settings, 'setting:sync': true, 'setting:marks': false };
    writeFileSync(from, JSON.stringify({ ...whole, settings }));
    await give(page, from);
    await stored(page, 'local', 'marks', false);
    expect(await page.$eval('#sync input', (box) => box.checked)).toBe(false);
    await page.waitForSelector('#colours .fixable input:not(:checked)');
    await page.click('#colours .fixable input');
    await stored(page, 'local', 'marks', true);
    await page.close();
  });

  it('leaves words that are being written alone when others arrive from another window', async () => {
    const { page } = await openOwn(driver, 'options.html');
    await fill(page, 'textarea.own', 'topic: own');
    await page.evaluate(
      "chrome.storage.local.set({ 'setting:own': { text: 'topic: other', entries: [] }, 'setting:marks': false })",
    );
    await page.waitForSelector('#colours .fixable input:not(:checked)');
    expect(await page.$eval('textarea.own', (field) => (field as HTMLTextAreaElement).value)).toBe('topic: own');
    await page.evaluate("chrome.storage.local.remove(['setting:own', 'setting:marks'])");
    await page.close();
  });

  it('asks once more before it deletes', async () => {
    const { page } = await openOwn(driver, 'options.html');
    await page.click('[data-delete="ask"]');
    await page.waitForSelector('[data-delete="sure"]');
    await page.focus('#data button:first-child');
    await page.waitForSelector('[data-delete="ask"]');
    await page.close();
  });
});

describe('what can be chosen', () => {
  it('pins a definition for a role, and all again', async () => {
    const { page } = await openOwn(driver, 'options.html');
    await page.click('[data-fold="pins"] > summary');
    const select = '.pin:first-child select';
    const value = await page.$eval(`${select} option:nth-child(2)`, (option) => (option as HTMLOptionElement).value);
    await page.select(select, value);
    await stored(page, 'local', 'pin', { social_media_manager: value });
    await page.select(select, '');
    await stored(page, 'local', 'pin', {});
    await page.close();
  });

  it('keeps likes, levels and platforms, and forgets them when none is left', async () => {
    const { page } = await openOwn(driver, 'options.html');
    await page.select('#likes .tastes li:nth-child(3) select', 'like');
    await page.click('#likes fieldset:nth-of-type(1) label:nth-child(2) input');
    await page.click('#likes fieldset:nth-of-type(2) label:nth-of-type(1) input');
    // The browser hands the keys of an object back in the order of the alphabet.
    await stored(page, 'local', 'preference', {
      dislike: [],
      levels: ['entry'],
      like: ['community'],
      platforms: ['TikTok'],
    });
    await page.select('#likes .tastes li:nth-child(3) select', '');
    await page.click('#likes fieldset:nth-of-type(1) label:nth-child(2) input');
    await page.click('#likes fieldset:nth-of-type(2) label:nth-of-type(1) input');
    await until(page, `chrome.storage.local.get('setting:preference').then((all) => Object.keys(all).length === 0)`);
    await page.close();
  });

  it('says what is wrong with the address of a site', async () => {
    const { page } = await openOwn(driver, 'options.html');
    await page.type('#sites form input', 'http://careers.example.org');
    await page.click('#sites form button');
    await page.waitForSelector('#sites [role="alert"]');
    await page.close();
  });
});
