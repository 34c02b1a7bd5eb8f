import type { Page } from 'puppeteer-core';

/** Takes back whatever the extension was given and deletes whatever it has stored. `page` must stand on one of its files. */
export async function forget(page: Page): Promise<void> {
  await page.evaluate(FORGET);
}

const FORGET = `(async () => {
  const { origins = [] } = await chrome.permissions.getAll();
  if (origins.length > 0) await chrome.permissions.remove({ origins });
  for (const area of ['local', 'sync', 'session']) await chrome.storage[area].clear();
  for (const { name } of await indexedDB.databases())
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = resolve;
      deleting.onerror = () => reject(deleting.error);
    });
})()`;

/** A file of the extension in which nothing runs. */
export const QUIET_FILE = 'THIRD-PARTY.txt';
