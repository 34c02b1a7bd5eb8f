import { describe, expect, it } from 'vitest';
import { findings } from './axe';
import { type Driver, unfold } from './driver/driver';
import type { Site } from './driver/site';
import { PAGES } from './pages';
import { ask } from './popup';
import { withBrowser, withSite } from './session';
import { snapshotOf } from './snapshot';

describe('the popup for everybody', () => {
  let driver: Driver;
  let site: Site;

  withSite((opened) => {
    site = opened;
  }, PAGES);
  withBrowser((opened) => {
    driver = opened;
  }, 'chromium');

  /** Every state, everything unfolded. */
  async function everything(path: string): Promise<string> {
    const popup = await ask(driver, await driver.open(site.at(path)));
    await unfold(popup);
    await popup.run(() => document.querySelector<HTMLElement>('.duty-text')?.click(), undefined);
    return snapshotOf(popup);
  }

  it.each(['/creator.html', '/community.html', '/article.html'])(
    'is clean to axe in light and dark on %s',
    async (path) => {
      const html = await everything(path);
      const tab = await driver.open('about:blank');
      for (const value of ['light', 'dark']) {
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        await tab.setContent(html);
        expect(await findings(tab), value).toEqual([]);
      }
    },
  );

  it('fits 320 pixels and twice the size without scrolling sideways', async () => {
    const html = await everything('/creator.html');
    const tab = await driver.open('about:blank');
    for (const size of ['100%', '200%']) {
      await tab.setViewport({ width: 320, height: 600 });
      await tab.setContent(html);
      await tab.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
      const wide = await tab.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((element) => element.getBoundingClientRect().right > 320 && !element.closest('.hidden'))
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(wide, size).toEqual([]);
    }
  });

  it('answers on the first screen', async () => {
    const popup = await ask(driver, await driver.open(site.at('/creator.html')));
    const bottom = await popup.run(
      () => document.querySelector('.fold')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY,
      undefined,
    );
    expect(bottom).toBeLessThan(560);
    expect(await popup.run(() => window.innerWidth, undefined)).toBe(360);
  });
});
