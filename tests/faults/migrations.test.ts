import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Driver } from '../browser/driver/driver';
import { ROOT } from '../browser/driver/launch';
import { openOwn, texts } from '../browser/own-pages';
import { withBrowser } from '../browser/session';

/** A database as one version left it: its stores with key and indexes, and rows of that time. Released ones are never changed. */
interface Layout {
  version: number;
  stores: { name: string; key: string; auto: boolean; indexes: string[] }[];
  rows: Record<string, object[]>;
}

const mix = { execution: 1, strategy: 0, community: 0, ads: 0, analytics: 0, other: 0 };
const ID = '5f0f7b0e-8f0e-4c7d-9f3c-0a5a3c1b2d4e';
const HEAD = { id: 'kept', saved: 1, url: 'https://jobs.example/1', note: 'Ask about hours' };

const LAYOUTS: Layout[] = [
  {
    version: 1,
    stores: [
      { name: 'drafts', key: 'id', auto: false, indexes: ['changed'] },
      { name: 'versions', key: 'id', auto: true, indexes: ['draft'] },
      { name: 'postings', key: 'id', auto: false, indexes: [] },
      { name: 'summaries', key: 'id', auto: false, indexes: ['saved', 'url'] },
    ],
    rows: {
      drafts: [
        { id: ID, title: 'Old draft', doc: null, raw: { text: 'Film reels', blocks: [] }, created: 1, changed: 1 },
      ],
      summaries: [
        {
          ...HEAD,
          ...{ title: 'Host', company: null, role: null, verdict: 'unclear', level: null, mix },
          ...{ duties: 0, changed: false, words: 'host' },
        },
      ],
    },
  },
];

/** Makes the database of a layout in the place of whatever is there. */
const make = (page: Page, layout: Layout) =>
  page.evaluate(
    ({ version, stores, rows }) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('truetitle').onsuccess = () => {
          const opening = indexedDB.open('truetitle', version);
          opening.onupgradeneeded = () => {
            for (const { name, key, auto, indexes } of stores) {
              const store = opening.result.createObjectStore(name, { keyPath: key, autoIncrement: auto });
              for (const index of indexes) store.createIndex(index, index);
              for (const row of rows[name] ?? []) store.put(row);
            }
          };
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    layout,
  );

let driver: Driver;

withBrowser((opened) => {
  driver = opened;
}, 'chromium');

it.each(LAYOUTS)('keeps what version $version of the database held', async (layout) => {
  const { page } = await openOwn(driver, 'options.html');
  await make(page, layout);
  const saved = await openOwn(driver, 'saved.html');
  await saved.page.waitForSelector('.saved-line');
  expect(await texts(saved.page, '.saved-line .note')).toEqual(['Ask about hours']);
  const desk = await openOwn(driver, `draft.html#${ID}`);
  await desk.page.waitForSelector('.sheet[contenteditable="true"]');
  expect(await desk.page.$eval('.title-field input', (input) => input.value)).toBe('Old draft');
  expect(await texts(desk.page, '.sheet')).toEqual(['Film reels']);
  expect([...saved.errors, ...desk.errors]).toEqual([]);
});

it('has a database of every version to try', () => {
  const code = readFileSync(join(ROOT, 'lib/extension/database.ts'), 'utf8');
  const steps = /const STEPS.* = \[([^\]]*)\]/
    .exec(code)?.[1]
    ?.split(',')
    .filter((name) => name.trim());
  expect(LAYOUTS.map(({ version }) => version)).toEqual(steps?.map((_, i) => i + 1));
});
