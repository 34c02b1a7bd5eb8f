import { describe, expect, it } from 'vitest';
import type { Driver, Engine } from './driver/driver';
import { openOwn, paste, reload, texts } from './own-pages';
import { withBrowser } from './session';

const newDraft = () => `draft.html#${crypto.randomUUID()}`;
const list = (...duties: string[]) => `<ul>${duties.map((duty) => `<li>${duty}</li>`).join('')}</ul>`;
const MAKING = [
  'Film and edit short videos about our boats',
  'Write captions and stories for the season',
  'Design posts in Canva',
  'Schedule and publish posts every day',
];
const MEASURING = 'Analyse the reach of every post';

describe.each<Engine>(['chromium', 'firefox'])('the advice of the desk in %s', (engine) => {
  let driver: Driver;

  withBrowser((opened) => {
    driver = opened;
  }, engine);

  it('starts with an example when asked to', async () => {
    const { page, errors } = await openOwn(driver, newDraft());
    await page.waitForSelector('[data-draft="example"]:enabled');
    await page.click('[data-draft="example"]');
    await page.waitForSelector('.reading [data-verdict="mislabelled"]');
    expect(await texts(page, '.reading .sentence')).toEqual([
      'Says Social Media Strategist. Reads as Content Creator.',
    ]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('weighs every duty for and against the role that is meant, and says the smallest change that makes it true', async () => {
    const { page } = await openOwn(driver, newDraft());
    await paste(page, '.sheet', { 'text/html': list(...MAKING.slice(0, 4), MEASURING) });
    await page.waitForSelector('.reading[data-duties="5"] .aim select');
    await page.select('.aim select', 'social_media_strategist');
    await page.waitForSelector('[data-fold="against"] .duty');
    expect((await texts(page, '[data-fold="against"] .duty-text')).join()).toContain(MAKING[0]);
    expect((await texts(page, '[data-fold="for"] .duty-text')).join()).toContain(MEASURING);
    expect((await texts(page, '.whatif')).join()).toMatch(
      /^What would make the title true: .*strategy.*Social Media Strategist/,
    );
    await page.close();
  });

  it('offers titles that are true, and takes the one that is pressed', async () => {
    const { page } = await openOwn(driver, newDraft());
    await page.type('.title-field input', 'Social Media Strategist');
    await paste(page, '.sheet', { 'text/html': list(...MAKING.slice(0, 4)) });
    await page.waitForSelector('.reading [data-verdict="mislabelled"]');
    const [title] = await texts(page, '.titles button');
    await page.click('.titles button');
    await page.waitForSelector('.reading [data-verdict="match"]');
    expect(await page.$eval('.title-field input', (input) => input.value)).toBe(title);
    await page.close();
  });

  it('says what is missing, and stops saying so once it is there', async () => {
    const { page } = await openOwn(driver, newDraft());
    await paste(page, '.sheet', { 'text/html': list(...MAKING) });
    const missing = 'Say whom the role reports to.';
    await page.waitForFunction(
      (gap) => document.querySelector('[data-fold="gaps"]')?.textContent?.includes(gap),
      {},
      missing,
    );
    await paste(page, '.sheet', { 'text/html': '<p>You report to the Head of Marketing.</p>' });
    await page.waitForFunction(
      (gap) => !document.querySelector('[data-fold="gaps"]')?.textContent?.includes(gap),
      {},
      missing,
    );
    await page.close();
  });

  it('lays before and after side by side', async () => {
    const { page } = await openOwn(driver, newDraft());
    await page.type('.title-field input', 'Content Creator');
    await paste(page, '.sheet', { 'text/html': list(...MAKING.slice(0, 3)) });
    await page.waitForSelector('[data-saving="saved"]');
    await reload(page);
    await page.waitForSelector('.reading[data-duties="3"]');
    await page.click('.sheet li:last-child p');
    await page.keyboard.press('End');
    // The editor hears of a moved cursor with the next frame; no person is faster than that.
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Moderate our Discord server every day');
    await page.waitForSelector('.reading[data-duties="4"]');
    await page.click('.drawers button[aria-expanded]:nth-of-type(3)');
    await page.waitForSelector('.drawer .entry:nth-child(2)');
    await page.click('.drawer .entry:last-child button');
    await page.waitForSelector('.comparison section:nth-child(2) .mix');
    await page.waitForFunction(() =>
      document.querySelector('.comparison .changes li')?.textContent?.endsWith('Discord server every day'),
    );
    expect(await texts(page, '.comparison .changes li')).toEqual(['+ Moderate our Discord server every day']);
    await page.close();
  });
});
