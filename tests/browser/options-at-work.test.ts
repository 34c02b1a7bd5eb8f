import { describe, expect, it } from 'vitest';
import type { Driver } from './driver/driver';
import { openOwn, paste, storedPreference, texts } from './own-pages';
import { withBrowser } from './session';

let driver: Driver;

withBrowser((opened) => {
  driver = opened;
}, 'chromium');

describe('options', () => {
  it('turns a site on with its own permission, and off again when that is withdrawn', async () => {
    const { page, errors } = await openOwn(driver, 'options.html');
    const id = new URL(page.url()).host;
    const browserPage = await page.browser().newPage();
    await browserPage.goto('chrome://extensions');
    const permit = (how: 'add' | 'remove') =>
      browserPage.evaluate(`chrome.developerPrivate.${how}HostPermission('${id}', 'https://*.lever.co/*')`);
    await permit('add');
    await page.bringToFront();
    await page.click('[data-site="lever"]');
    const registered = () =>
      page.evaluate(
        `chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))`,
      );
    await page.waitForSelector('[data-site="lever"]:checked');
    await page.waitForFunction('chrome.scripting.getRegisteredContentScripts().then((all) => all.length === 1)');
    expect(await registered()).toEqual(['https://*.lever.co/*']);
    await permit('remove');
    await page.waitForFunction('chrome.scripting.getRegisteredContentScripts().then((all) => all.length === 0)');
    await page.waitForSelector('[data-site="lever"]:not(:checked)');
    expect(errors).toEqual([]);
    await browserPage.close();
    await page.close();
  });

  it('shows a site as mixed that has more domains than were turned on before, and turns it off at once', async () => {
    const { page, errors } = await openOwn(driver, 'options.html');
    const before = ['de', 'at', 'be', 'nl'].map((country) => `https://*.stepstone.${country}/*`);
    const browserPage = await page.browser().newPage();
    await browserPage.goto('chrome://extensions');
    for (const origin of before)
      await browserPage.evaluate(
        `chrome.developerPrivate.addHostPermission('${new URL(page.url()).host}', '${origin}')`,
      );
    await page.bringToFront();
    expect(await page.evaluate(`chrome.permissions.request({ origins: ${JSON.stringify(before)} })`)).toBe(true);
    await page.evaluate(`chrome.storage.local.set({ 'setting:automatic': ${JSON.stringify(before)} })`);
    await page.waitForSelector('[data-site="stepstone"]:indeterminate');
    expect(await page.$('[data-site="totaljobs"]:not(:checked):not(:indeterminate)')).not.toBeNull();
    await page.click('[data-site="stepstone"]');
    await page.waitForSelector('[data-site="stepstone"]:not(:checked):not(:indeterminate)');
    await page.waitForFunction(
      'chrome.permissions.getAll().then(({ origins }) => !origins.some((origin) => origin.includes("stepstone")))',
    );
    expect(await page.evaluate(`chrome.storage.local.get('setting:automatic')`)).toEqual({ 'setting:automatic': [] });
    expect(errors).toEqual([]);
    await browserPage.close();
    await page.close();
  });

  it('takes own words only when they pass their examples, and then judges by them', async () => {
    const { page, errors } = await openOwn(driver, 'options.html');
    const write = (category: string) =>
      page.$eval(
        'textarea.own',
        (field, yaml) => {
          field.value = yaml;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        `topic: own\nentries:\n  - {id: own/reels, means: ours, source: us, category: ${category}, words: [film reels], yes: ["[Film reels]"]}`,
      );
    await write('cooking');
    await page.click('[data-own="use"]');
    await page.waitForSelector('#own [role="alert"]');
    expect((await texts(page, '#own [role="alert"]')).join()).toContain('own/reels: "category" is "cooking"');
    await write('analytics');
    await page.click('[data-own="use"]');
    await page.waitForFunction(() => document.querySelector('#own')?.textContent?.includes('1 in use'));
    const desk = await openOwn(driver, `draft.html#${crypto.randomUUID()}`);
    await paste(desk.page, '.sheet', {
      'text/html': '<ul><li>Film reels for the zoo</li><li>Write captions</li></ul>',
    });
    await desk.page.waitForSelector('.sheet .mark-analytics');
    expect(await texts(desk.page, '.sheet .mark-analytics')).toEqual(['Film reels for the zoo']);
    expect([...errors, ...desk.errors]).toEqual([]);
    await desk.page.close();
    await page.close();
  });

  it('holds every change, and deletes everything when asked twice', async () => {
    const { page } = await openOwn(driver, 'options.html');
    await page.select('.tastes select', 'like');
    await storedPreference(page);
    await page.reload();
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('.tastes select')?.value === 'like');
    await page.click('[data-delete]');
    await page.click('[data-delete="sure"]');
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('.tastes select')?.value === '');
    const saved = await openOwn(driver, 'saved.html');
    await saved.page.waitForSelector('.banner');
    expect(await texts(saved.page, '.saved-line')).toEqual([]);
    await saved.page.close();
    await page.close();
  });
});

it('shows on the first page what it does, on a sample', async () => {
  const { page, errors } = await openOwn(driver, 'welcome.html');
  await page.waitForSelector('.says .sentence');
  expect(await texts(page, '.paper .item')).toHaveLength(7);
  expect(errors).toEqual([]);
  await page.close();
});
