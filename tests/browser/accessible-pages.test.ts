import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findings } from './axe';
import type { Driver } from './driver/driver';
import { click, fill, give, openOwn } from './own-pages';
import { withBrowser } from './session';

let driver: Driver;

withBrowser((opened) => {
  driver = opened;
}, 'chromium');

const fileOf = (name: string, content: unknown): string => {
  const path = join(tmpdir(), `truetitle-accessible-${name}`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

const posting = (title: string, line: string) => ({
  title,
  company: 'Heron & Sons',
  text: ['What you will do', '- Film reels for the zoo', '- Moderate our forum in the evening', `- ${line}`].join('\n'),
  url: 'https://jobs.example/9',
  note: 'Ask about hours',
});

async function example(page: Page): Promise<void> {
  await page.waitForSelector('[data-draft="example"]:enabled');
  await page.click('[data-draft="example"]');
  await page.waitForSelector('.reading [data-verdict]');
  await page.waitForSelector('[data-saving="saved"]');
}

async function withPostings(page: Page): Promise<void> {
  const rows = [posting('Social Media Manager', 'Post daily'), posting('Zoo Keeper', 'Feed the seals')];
  await give(page, fileOf('rows.json', { truetitle: 1, postings: rows }));
  await page.waitForSelector('.saved-line:nth-child(2)');
  await give(page, fileOf('changed.json', { truetitle: 1, postings: [posting('Zoo Keeper', 'Wash the seals')] }));
  await page.waitForFunction("document.body.textContent.includes('text has changed')");
}

const unfold = (page: Page) =>
  page.$$eval('details', (parts) => {
    for (const part of parts) part.open = true;
  });

/** Every state that a page can be in, and how to get there. */
const STATES: [state: string, page: string, reach: (page: Page) => Promise<void>][] = [
  ['the first page', 'welcome.html', async (page) => void (await page.waitForSelector('.says .sentence'))],
  ['an empty desk', 'draft.html#11111111-1111-4111-8111-111111111111', async () => undefined],
  [
    'a desk at work, all unfolded',
    'draft.html#22222222-2222-4222-8222-222222222222',
    async (page) => {
      await example(page);
      await unfold(page);
    },
  ],
  [
    'a desk with its drafts',
    'draft.html#33333333-3333-4333-8333-333333333333',
    async (page) => {
      await example(page);
      await click(page, 'Drafts');
      await page.waitForSelector('.drawer');
    },
  ],
  [
    'a desk with versions compared',
    'draft.html#44444444-4444-4444-8444-444444444444',
    async (page) => {
      await example(page);
      await click(page, 'Versions');
      await page.waitForSelector('.drawer .entry');
      await page.click('.drawer .entry button');
      await page.waitForSelector('.comparison .mix');
    },
  ],
  [
    'a desk with its exports',
    'draft.html#55555555-5555-4555-8555-555555555555',
    async (page) => {
      await example(page);
      await click(page, 'Export');
      await page.waitForSelector('.drawer canvas');
    },
  ],
  [
    'a desk that could not open a file',
    'draft.html#66666666-6666-4666-8666-666666666666',
    async (page) => {
      await page.waitForSelector('[data-draft="example"]:enabled');
      await give(page, fileOf('odd.pdf', 'odd'));
      await page.waitForSelector('[role="alert"]');
    },
  ],
  ['the side panel', 'sidepanel.html', example],
  ['no saved postings', 'saved.html', async () => undefined],
  [
    'saved postings side by side, all unfolded',
    'saved.html',
    async (page) => {
      await withPostings(page);
      for (const box of await page.$$('.choose input')) await box.click();
      await page.waitForSelector('.side:nth-child(2) .changes, .side:nth-child(1) .changes');
      await unfold(page);
    },
  ],
  [
    'saved postings with a wrong file',
    'saved.html',
    async (page) => {
      await give(page, fileOf('bad.json', '{'));
      await page.waitForSelector('[role="alert"]');
    },
  ],
  ['options, all unfolded', 'options.html', unfold],
  [
    'options with errors',
    'options.html',
    async (page) => {
      await fill(page, 'textarea.own', 'topic: [');
      await page.click('[data-own="use"]');
      await page.waitForSelector('#own [role="alert"]');
      await page.click('#sites form button');
      await page.waitForSelector('#sites [role="alert"]');
      await give(page, fileOf('bad.json', '{'));
      await page.waitForSelector('#data [role="alert"]');
    },
  ],
];

describe.each(STATES)('%s', (_, path, reach) => {
  it('is open to everybody: axe, 320 pixels, twice the size, light and dark', async () => {
    const { page, errors } = await openOwn(driver, path);
    await reach(page);
    for (const [width, size, scheme] of [
      [1200, '100%', 'light'],
      [320, '100%', 'dark'],
      [640, '200%', 'light'],
    ] as const) {
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
      expect(await findings(page), `${width} ${scheme}`).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), `${width}`).toBeLessThanOrEqual(width);
    }
    expect(errors).toEqual([]);
    await page.close();
  });
});
