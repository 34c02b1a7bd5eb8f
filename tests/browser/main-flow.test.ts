import { describe, expect, it } from 'vitest';
import type { Driver, Engine } from './driver/driver';
import { waitInPopup } from './driver/driver';
import type { Site } from './driver/site';
import { markCount, marksIn, until } from './marks';
import { OTHER_POSTING, PAGES } from './pages';
import { ask, openFold, press, stateOf, textOf } from './popup';
import type { RecordingProxy } from './proxy';
import { withBrowser, withSite } from './session';

/** The one duty of the first sample that is no making. */
const MEASURED = 'Look at the monthly numbers and note which videos did well';

/** What the browsers' makers ask for by themselves. */
const BROWSERS_OWN = /^(https?:\/\/)?[\w.-]+\.(google|googleapis|gstatic|mozilla|firefox)\.(com|net|org)[:/]/;

describe.each<Engine>(['chromium', 'firefox'])('the shipped extension in %s', (engine) => {
  let driver: Driver;
  let site: Site;
  let proxy: RecordingProxy;

  withSite((opened) => {
    site = opened;
  }, PAGES);
  withBrowser((opened, between) => {
    driver = opened;
    proxy = between;
  }, engine);

  it('says that the duties are not those of the title, and marks them', async () => {
    const page = await driver.open(site.at('/creator.html'));
    const popup = await ask(driver, page);
    expect(await textOf(popup, '.posting')).toBe('Social Media Strategist · Harbour & Finch Tea');
    expect(await textOf(popup, 'h1')).toBe('Says Social Media Strategist. Reads as Content Creator.');
    const marks = await marksIn(page);
    expect(marks['truetitle-execution']).toContain('Write captions, product stories and our monthly newsletter');
    expect(marks['truetitle-analytics']).toEqual([MEASURED]);
    expect(Object.values(marks).flat()).not.toContain('All the tea you can drink');
  });

  it('reads a page that lets no script, style or request in', async () => {
    const page = await driver.open(site.at('/community.html'));
    const popup = await ask(driver, page);
    expect(await textOf(popup, 'h1')).toBe('Says Community Manager, and reads as one.');
    expect((await marksIn(page))['truetitle-community']?.length).toBeGreaterThan(3);
  });

  it('reads the open posting beside a list of others', async () => {
    const page = await driver.open(site.at('/two-panes.html'));
    const popup = await ask(driver, page);
    expect(await textOf(popup, '.posting')).toContain('Community Manager');
    expect(await textOf(popup, 'h1')).toBe('Says Community Manager. Reads as Social Media Analyst.');
  });

  it('says that there is no posting, and marks nothing', async () => {
    const page = await driver.open(site.at('/article.html'));
    const popup = await ask(driver, page);
    expect(await stateOf(popup)).toBe('no_posting');
    expect(await markCount(page)).toBe(0);
  });

  it('says that it may not read the pages of the browser', async () => {
    const page = await driver.open(engine === 'chromium' ? 'chrome://version' : 'about:license');
    const popup = await ask(driver, page);
    expect(await stateOf(popup)).toBe('unreadable');
    expect(await textOf(popup, '.notice')).toContain('keeps extensions out');
  });

  it('scrolls to a duty and lights it up', async () => {
    const page = await driver.open(site.at('/creator.html'));
    await page.evaluate('document.body.style.paddingBottom = "3000px"; scrollTo(0, 3000)');
    const popup = await ask(driver, page);
    await openFold(popup, 'duties');
    const line = await textOf(popup, '[data-fold="duties"] .duty-text');
    await press(popup, '[data-fold="duties"] .duty-text');
    await until(page, `[...(CSS.highlights.get('truetitle-here') ?? [])].join() === ${JSON.stringify(line)}`);
    await until(page, 'scrollY < 1000');
  });

  it('follows a correction at once, keeps it, and takes it back', async () => {
    const page = await driver.open(site.at('/creator.html'));
    const popup = await ask(driver, page);
    await openFold(popup, 'duties');
    await press(popup, '.duty[data-category="analytics"] .duty-text');
    await waitInPopup(popup, '.duty select');
    await popup.run(() => {
      const select = document.querySelector<HTMLSelectElement>('.duty select');
      if (select) select.value = 'ads';
      select?.dispatchEvent(new window.Event('change', { bubbles: true }));
    }, undefined);
    await waitInPopup(popup, '.corrected');
    expect((await marksIn(page))['truetitle-ads']).toEqual([MEASURED]);
    const second = await ask(driver, page);
    expect(await textOf(second, '.corrected')).toContain(MEASURED);
    await press(second, '.corrected button');
    await waitInPopup(second, '.verdict:not(:has(.corrected))');
    await until(page, "!CSS.highlights.has('truetitle-ads')");
  });

  it('leaves nothing behind when the page moves on, and never shows the page before', async () => {
    const page = await driver.open(site.at('/creator.html'));
    await ask(driver, page);
    expect(await markCount(page)).toBeGreaterThan(0);
    await page.goto(site.at('/article.html'));
    expect(await markCount(page)).toBe(0);
    const popup = await ask(driver, page);
    expect(await stateOf(popup)).toBe('no_posting');
  });

  it('takes its marks away when the list beside opens another posting, and then reads that one', async () => {
    const page = await driver.open(site.at('/two-panes.html'));
    await ask(driver, page);
    expect(await markCount(page)).toBeGreaterThan(0);
    await page.evaluate(`document.querySelector('article').innerHTML = ${JSON.stringify(OTHER_POSTING)}`);
    await until(page, "![...CSS.highlights.keys()].some((name) => name.startsWith('truetitle-'))");
    const popup = await ask(driver, page);
    expect(await textOf(popup, '.posting')).toContain('Content Editor');
  });

  it('draws its marks again when the page builds the same posting anew', async () => {
    const page = await driver.open(site.at('/creator.html'));
    await ask(driver, page);
    const before = await markCount(page);
    await page.evaluate("document.querySelector('main').innerHTML += ''");
    await until(
      page,
      `[...CSS.highlights.values()].flatMap((marks) => [...marks]).filter(String).length === ${before}`,
    );
  });

  it('leaves a category unmarked when told so, and marks it again', async () => {
    const page = await driver.open(site.at('/creator.html'));
    const popup = await ask(driver, page);
    await openFold(popup, 'duties');
    await press(popup, '[data-switch="execution"]');
    await until(page, "!CSS.highlights.has('truetitle-execution') && CSS.highlights.has('truetitle-analytics')");
    await press(popup, '[data-switch="execution"]');
    await until(page, "CSS.highlights.has('truetitle-execution')");
  });

  it('asked the network for nothing in all of this', async () => {
    expect(site.asked.filter((path) => !(path in PAGES) && path !== '/favicon.ico')).toEqual([]);
    expect(proxy.asked.filter((address) => !BROWSERS_OWN.test(address))).toEqual([]);
    const page = await driver.open('about:blank');
    await page.goto('http://outside.invalid/seen').catch(() => undefined);
    expect(proxy.asked).toContain('http://outside.invalid/seen');
  });
});
