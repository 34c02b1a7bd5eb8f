import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Waits for the file of this name that an act makes the browser save. Chromium only. */
export async function downloads(page: Page, name: string, act: () => Promise<void>): Promise<{ path: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'truetitle-download-'));
  const session = await page.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await act();
  const path = join(folder, name);
  await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true);
  return { path };
}
