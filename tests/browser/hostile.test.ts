import { describe, expect, it } from 'vitest';
import type { Driver } from './driver/driver';
import type { Site } from './driver/site';
import { HOSTILE } from './hostile';
import { until } from './marks';
import { ask, stateOf, textOf } from './popup';
import { withBrowser, withSite } from './session';

/** As many changes of a page that never rests as a reader that looks at each would need far too long for. */
const CHANGES = 100;
/** What the popup shows of each page as the title; null where it says that there is no posting. */
const TITLES: Record<string, string | null> = {
  '/script-title.html': 'Social Media Manager 1 <img src=x onerror="window.harmed = true">',
  '/turned-title.html': 'Social Media Manager 1 gnitekram',
  '/long-title.html': null,
};

describe('pages that mean harm', () => {
  let driver: Driver;
  let site: Site;

  withSite((opened) => {
    site = opened;
  }, HOSTILE);
  withBrowser((opened) => {
    driver = opened;
  }, 'chromium');

  it.each(Object.keys(HOSTILE))('%s gets a clear answer in time, and nothing is thrown or run in it', async (path) => {
    const page = await driver.open(site.at(path));
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const popup = await ask(driver, page);
    const title = TITLES[path] === undefined ? 'Social Media Manager 1' : TITLES[path];
    expect(await stateOf(popup)).toBe(title === null ? 'no_posting' : 'judged');
    expect(await textOf(popup, '.posting')).toBe(title);
    expect(errors).toEqual([]);
    expect(await page.evaluate('window.harmed')).toBeUndefined();
    expect(await popup.run(() => 'harmed' in window, undefined)).toBe(false);
    await page.close();
  });

  it.each(['/restless.html', '/changing.html'])(
    '%s, which never rests, costs little while it is watched',
    async (path) => {
      const page = await driver.open(site.at(path));
      await ask(driver, page);
      const session = await page.createCDPSession();
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const scripts = async () =>
        (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ??
        0;
      const before = await scripts();
      const change = Number(await page.evaluate('changes'));
      await until(page, `changes >= ${change + CHANGES}`);
      expect((await scripts()) - before).toBeLessThan(1);
      await page.close();
    },
  );
});
