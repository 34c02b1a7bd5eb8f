import { describe, expect, it } from 'vitest';
import { answerIn } from '../../tools/start/show';
import type { Driver, Engine } from './driver/driver';
import { waitInPopup } from './driver/driver';
import type { Site } from './driver/site';
import { markCount, marksIn, until } from './marks';
import { fill, openOwn, storedPreference, tabOf, texts } from './own-pages';
import { PAGES } from './pages';
import { allTexts, ask, choose, leaveBy, openFold, press, textOf } from './popup';
import { BEGINNER, postingPage } from './postings';
import { withBrowser, withSite } from './session';

const bakery = (...duties: string[]) =>
  postingPage('Content Creator', 'Crumb & Crust', [
    'Film short reels in our bakery twice a week',
    'Write captions and stories for Instagram',
    'Edit videos of our bakers and publish them',
    ...duties,
  ]);

describe.each<Engine>(['chromium', 'firefox'])('the popup in %s', (engine) => {
  const pages = {
    ...PAGES,
    '/beginner.html': BEGINNER,
    '/bakery.html': bakery('Photograph our bread and cakes for the website'),
  };
  let driver: Driver;
  let site: Site;

  withSite((opened) => {
    site = opened;
  }, pages);
  withBrowser((opened) => {
    driver = opened;
  }, engine);

  const read = async (path: string) => {
    const page = await driver.open(site.at(path));
    return { page, popup: await ask(driver, page) };
  };

  it('gives the exact numbers of a part on focus, and leads from it to its duties', async () => {
    const { popup } = await read('/creator.html');
    const shown = await popup.run(() => {
      const part = document.querySelector<HTMLElement>('[data-part="analytics"]');
      const before = part && window.getComputedStyle(part, '::after').content;
      part?.focus();
      return [before, part?.dataset.exact, part && window.getComputedStyle(part, '::after').content];
    }, undefined);
    // Firefox gives the rule of the content, Chromium its text.
    expect(shown).toEqual(['none', '1 of 9 duties (11.1%)', expect.stringMatching(/data-exact|1 of 9 duties/)]);
    await press(popup, '[data-part="analytics"]');
    await waitInPopup(popup, '[data-fold="duties"][open] [data-group="analytics"]');
  });

  it('ranks the roles with what their definitions say, and keeps the one that is to judge alone', async () => {
    const { popup } = await read('/creator.html');
    await openFold(popup, 'roles');
    const claimed = '[data-role="social_media_strategist"]';
    expect(await textOf(popup, `${claimed} .tag`)).toBe('Title');
    expect(await textOf(popup, `${claimed} summary`)).toContain('0 of 2 definitions accept it');
    expect(await textOf(popup, `${claimed} .unmet`)).toContain('decide, plan or lead; here no duty');
    expect(
      await popup.run((role) => document.querySelector<HTMLAnchorElement>(`${role} .source a`)?.href, claimed),
    ).toMatch(/^https:/);
    const creator = '[data-role="content_creator"]';
    await press(popup, `${creator} .definition:has(.no) .source button`);
    await waitInPopup(popup, `${creator} [aria-pressed="true"]`);
    const { popup: later } = await read('/creator.html');
    await press(later, `${creator} [aria-pressed="true"]`);
    await waitInPopup(later, '.roles:not(:has([aria-pressed="true"]))');
  });

  it('says what else is to notice: level, flags, good signs, jobs in one, questions, portfolio', async () => {
    const { popup } = await read('/beginner.html');
    expect(await textOf(popup, '.warning')).toBe('Strategy is asked at entry level.');
    const notes = (fold: string) => allTexts(popup, `[data-fold="${fold}"] .notes li`);
    expect(await notes('flags')).toContain('Work outside office hours is part of the job.');
    expect(await notes('good')).toContain('Says whom the role reports to.');
    expect(await notes('flags')).not.toContain('Says whom the role reports to.');
    expect((await notes('jobs')).join()).toContain('video production');
    expect((await notes('questions')).length).toBeGreaterThan(2);
    expect((await notes('portfolio')).length).toBeGreaterThan(0);
  });

  it('strikes a duty, counts without it, and takes it back', async () => {
    const { page, popup } = await read('/creator.html');
    await openFold(popup, 'duties');
    await press(popup, '.duty[data-category="analytics"] .duty-text');
    await choose(popup, '.duty select', 'not_duty');
    await waitInPopup(popup, '.corrected');
    expect(await textOf(popup, '[data-fold="duties"] .count')).toBe('8');
    expect(await marksIn(page)).not.toHaveProperty('truetitle-analytics');
    expect(await allTexts(popup, '.part b')).toEqual(['100%']);
    await press(popup, '.corrected button');
    await waitInPopup(popup, '.verdict:not(:has(.corrected))');
    expect(await marksIn(page)).toHaveProperty('truetitle-analytics');
  });

  it('keeps a posting, and shows later what changed in it since', async () => {
    const { popup } = await read('/bakery.html');
    await press(popup, '[data-keep="no"]');
    await waitInPopup(popup, '[data-keep="kept"]');
    pages['/bakery.html'] = bakery('Buy advertisements on Facebook');
    const { popup: later } = await read('/bakery.html');
    await waitInPopup(later, '.kept-before');
    expect(await textOf(later, '.kept-before .hint')).toMatch(/^Kept on /);
    expect(await allTexts(later, '.kept-before .changes li')).toEqual([
      '− Photograph our bread and cakes for the website',
      '+ Buy advertisements on Facebook',
    ]);
    await press(later, '[data-keep="no"]');
    await waitInPopup(later, '[data-keep="kept"]');
    const { page: saved } = await openOwn(driver, 'saved.html');
    await saved.waitForSelector('.saved-line');
    expect(await texts(saved, '.saved-line .what b')).toEqual(['Content Creator']);
    expect((await texts(saved, '.saved-line .hint')).join()).toContain('text has changed');
    await saved.close();
  });

  it('makes a picture of the mix', async () => {
    const { popup } = await read('/creator.html');
    await openFold(popup, 'share');
    await waitInPopup(popup, '.share canvas[width="1200"]');
    const colours = await popup.run(() => {
      const ground = document.querySelector('canvas')?.getContext('2d');
      const at = (x: number, y: number) => [...(ground?.getImageData(x, y, 1, 1).data ?? [])].join();
      return { corner: at(5, 5), execution: at(200, 410), legend: at(86, 484) };
    }, undefined);
    expect(colours).toEqual({ corner: '255,255,255,255', execution: '42,127,201,255', legend: '42,127,201,255' });
  });

  it('opens the posting as a draft', async () => {
    const { page, popup } = await read('/community.html');
    await leaveBy(popup, '[data-link="draft"]');
    const desk = await tabOf(page, 'Draft desk');
    await desk.waitForSelector('.sheet li');
    expect(await desk.$eval('.title-field input', (input) => input.value)).toBe('Community Manager');
    await desk.close();
  });

  it('leaves the page as it was: nothing added, nothing moved', async () => {
    const page = await driver.open(site.at('/creator.html'));
    const state = `JSON.stringify([document.documentElement.outerHTML, [...document.querySelectorAll('*')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y, width, height];
    })])`;
    const before = await page.evaluate(state);
    await ask(driver, page);
    expect(await markCount(page)).toBe(9);
    expect(await page.evaluate(state)).toBe(before);
  });

  it('marks nothing while marks are off', async () => {
    const { page, popup } = await read('/creator.html');
    await press(popup, '.tools input');
    await until(page, "![...CSS.highlights.keys()].some((name) => name.startsWith('truetitle-'))");
    await press(popup, '.tools input');
    await until(page, "CSS.highlights.has('truetitle-execution')");
  });

  it('shows the colours that were chosen, in the popup and in the page', async () => {
    const { page: options } = await openOwn(driver, 'options.html');
    await fill(options, '#colours li:first-child input[type="color"]', '#c0ffee');
    await options.waitForFunction("document.documentElement.style.getPropertyValue('--execution') === '#c0ffee'");
    await options.close();
    const { page, popup } = await read('/creator.html');
    await waitInPopup(popup, 'html[style*="#c0ffee"]');
    const line = `getComputedStyle(document.querySelector('li'), '::highlight(truetitle-execution)').textDecorationColor`;
    expect(await page.evaluate(line)).toBe('rgb(192, 255, 238)');
  });

  it('says how well a posting fits what the person likes', async () => {
    const { page: options } = await openOwn(driver, 'options.html');
    await options.select('#likes .tastes li:first-child select', 'like');
    await storedPreference(options);
    await options.close();
    const { popup } = await read('/creator.html');
    await waitInPopup(popup, '[data-fold="preference"]');
    expect(await textOf(popup, '[data-fold="preference"] .count')).toMatch(/^\d+%$/);
    expect((await allTexts(popup, '[data-fold="preference"] .good li')).length).toBeGreaterThan(0);
  });

  it('offers a way on where there is no posting', async () => {
    const { page, popup } = await read('/article.html');
    expect(await answerIn(popup)).toMatch(/^No posting here/);
    await leaveBy(popup, '[data-link="saved"]');
    await (await tabOf(page, 'Saved postings')).close();
  });

  it('tells the start command title, sentence, mix and reasons', async () => {
    const { popup } = await read('/community.html');
    const [title, sentence, sure, mix, ...reasons] = (await answerIn(popup)).split('\n');
    expect([title, sentence]).toEqual(['Community Manager', 'Says Community Manager, and reads as one.']);
    expect(sure).toMatch(/ sure \(\d+%\)/);
    expect(mix).toMatch(/Community \d+%/);
    expect(reasons.every((reason) => reason.startsWith('- '))).toBe(true);
  });
});
