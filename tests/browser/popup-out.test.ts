import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { downloads } from './downloads';
import { type Driver, type Popup, waitInPopup } from './driver/driver';
import type { Site } from './driver/site';
import { pasted } from './own-pages';
import { PAGES } from './pages';
import { ask, choose, openFold, press } from './popup';
import { withBrowser, withSite } from './session';

/* In Chromium alone: Firefox lets no click that a test makes near the clipboard. */
describe('what leaves the popup', () => {
  let driver: Driver;
  let site: Site;

  withSite((opened) => {
    site = opened;
  }, PAGES);
  withBrowser((opened) => {
    driver = opened;
  }, 'chromium');

  const copy = async (popup: Popup, label: string) => {
    await press(popup, `[data-copy="${label}"]`);
    await waitInPopup(popup, `[data-copy="${label}"][data-said="copied"]`);
  };

  it('copies picture, text and Markdown', async () => {
    const page = await driver.open(site.at('/creator.html'));
    const popup = await ask(driver, page);
    await openFold(popup, 'share');
    await copy(popup, 'copy_picture');
    await copy(popup, 'copy_text');
    await copy(popup, 'copy_markdown');
    expect(await pasted(page)).toContain('**Says Social Media Strategist. Reads as Content Creator.**');
  });

  it('copies corrections as entries for the lexicon', async () => {
    const page = await driver.open(site.at('/creator.html'));
    const popup = await ask(driver, page);
    await openFold(popup, 'duties');
    await press(popup, '.duty[data-category="analytics"] .duty-text');
    await choose(popup, '.duty select', 'community');
    await copy(popup, 'suggest');
    const yaml = await pasted(page);
    expect(yaml).toContain('Look at the monthly numbers and note which videos did well');
    expect(yaml).toContain('category: community');
  });

  it('saves the picture as a PNG of 1200 by 630', async () => {
    const page = await driver.open(site.at('/creator.html'));
    const popup = await ask(driver, page);
    await openFold(popup, 'share');
    const { path } = await downloads(page, 'social-media-strategist.png', () => press(popup, '[data-share="save"]'));
    const png = readFileSync(path);
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
  });

  it('puts the verdict as one sign on the toolbar button, and takes it away with the page', async () => {
    const badge = () =>
      driver.inBackground?.(
        'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
      );
    const page = await driver.open(site.at('/creator.html'));
    await ask(driver, page);
    await expect.poll(badge, { timeout: 30_000 }).toBe('≠');
    await page.goto(site.at('/community.html'));
    await expect.poll(badge, { timeout: 30_000 }).toBe('');
    await ask(driver, page);
    await expect.poll(badge, { timeout: 30_000 }).toBe('✓');
    await page.goto(site.at('/article.html'));
    await ask(driver, page);
    expect(await badge()).toBe('');
  });
});
