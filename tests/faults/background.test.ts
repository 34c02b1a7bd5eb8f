import { expect, it } from 'vitest';
import { SETTINGS, type SettingName, settingKey } from '../../lib/extension/shapes/settings';
import type { Driver } from '../browser/driver/driver';
import { waitInPopup } from '../browser/driver/driver';
import type { Site } from '../browser/driver/site';
import { markCount, marksIn } from '../browser/marks';
import { PAGES } from '../browser/pages';
import { ask, choose, openFold, press, textOf } from '../browser/popup';
import { withBrowser, withSite } from '../browser/session';
import { stopBackground } from './stop';

let driver: Driver;
let site: Site;

withSite((opened) => {
  site = opened;
}, PAGES);
withBrowser((opened) => {
  driver = opened;
}, 'chromium');

const NOTED = '.duty[data-category="analytics"] .duty-text';

it('goes on where it was when the background was stopped between two questions', async () => {
  const page = await driver.open(site.at('/creator.html'));
  const popup = await ask(driver, page);
  await openFold(popup, 'duties');
  await stopBackground(page);
  await press(popup, NOTED);
  await choose(popup, '.duty select', 'ads');
  await waitInPopup(popup, '.corrected');
  expect((await marksIn(page))['truetitle-ads']).toHaveLength(1);
  await press(popup, '.corrected button');
  await waitInPopup(popup, '.verdict:not(:has(.corrected))');
});

it('reads without any connection', async () => {
  const page = await driver.open(site.at('/creator.html'));
  await page.setOfflineMode(true);
  const popup = await ask(driver, page);
  expect(await textOf(popup, 'h1')).toContain('Content Creator');
  await page.setOfflineMode(false);
});

it('says that a correction had no room, keeps what was stored, and takes it once there is room', async () => {
  const page = await driver.open(site.at('/creator.html'));
  const fill = `(async () => {
    const { QUOTA_BYTES } = chrome.storage.local;
    const used = await chrome.storage.local.getBytesInUse(null);
    await chrome.storage.local.set({ fill: 'x'.repeat(QUOTA_BYTES - used - 20) });
  })()`;
  await driver.inBackground?.(fill);
  const popup = await ask(driver, page);
  await openFold(popup, 'duties');
  await press(popup, NOTED);
  await choose(popup, '.duty select', 'ads');
  await waitInPopup(popup, '.fault');
  expect(await textOf(popup, '.fault')).toContain('no room left');
  expect(await textOf(popup, '.corrected')).toBeNull();
  expect((await marksIn(page))['truetitle-ads']).toBeUndefined();
  await driver.inBackground?.("chrome.storage.local.remove('fill')");
  const again = await ask(driver, page);
  await openFold(again, 'duties');
  await press(again, NOTED);
  await choose(again, '.duty select', 'ads');
  await waitInPopup(again, '.corrected');
});

it('judges on with settings and corrections that are damaged', async () => {
  const names = Object.keys(SETTINGS) as SettingName[];
  const damage = Object.fromEntries(names.map((name, i) => [settingKey(name), [7, 'x', [null], { a: {} }][i % 4]]));
  await driver.inBackground?.(`(async () => {
    const all = await chrome.storage.local.get(null);
    const corrections = Object.keys(all).filter((key) => key.startsWith('correction:'));
    const broken = Object.fromEntries(corrections.map((key) => [key, { changes: { 'No duty': 'cooking', x: 4 } }]));
    await chrome.storage.local.set({ ...${JSON.stringify(damage)}, ...broken });
  })()`);
  const page = await driver.open(site.at('/creator.html'));
  const popup = await ask(driver, page);
  expect(await textOf(popup, 'h1')).toContain('Content Creator');
  expect(await textOf(popup, '.fault')).toBeNull();
  expect(await textOf(popup, '.corrected')).toBeNull();
  expect(await markCount(page)).toBeGreaterThan(3);
  await driver.inBackground?.('chrome.storage.local.clear()');
});
