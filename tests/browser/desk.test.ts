import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Driver, Engine } from './driver/driver';
import { click, give, openOwn, paste, reload, texts } from './own-pages';
import { withBrowser } from './session';

const DUTIES = [
  'Film and edit short videos about our boats',
  'Write captions and stories for the season',
  'Reply to comments and messages on working days',
  'Report every month on reach and bookings',
];
const LIST = `<h2>What you will do</h2><ul>${DUTIES.map((duty) => `<li>${duty}</li>`).join('')}</ul>`;

describe.each<Engine>(['chromium', 'firefox'])('the draft desk in %s', (engine) => {
  let driver: Driver;

  withBrowser((opened) => {
    driver = opened;
  }, engine);

  it('judges while somebody writes, marks the duties, and loses nothing', async () => {
    const { page, errors } = await openOwn(driver, 'draft.html');
    await page.type('.title-field input', 'Community Manager');
    await paste(page, '.sheet', { 'text/html': LIST });
    await page.waitForSelector('.reading[data-duties="4"]');
    expect(await texts(page, '.sheet [data-duty]')).toEqual(DUTIES);
    expect(await texts(page, '.reading .sentence')).not.toEqual(['']);
    await page.waitForSelector('[data-saving="saved"]');
    await reload(page);
    await page.waitForSelector('.reading[data-duties="4"]');
    expect(await page.$eval('.title-field input', (input) => input.value)).toBe('Community Manager');
    expect(await texts(page, '.sheet h2')).toEqual(['What you will do']);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('keeps the lists of what is pasted from Word, plain text and Google Docs', async () => {
    const { page } = await openOwn(driver, `draft.html#${crypto.randomUUID()}`);
    const item = (level: number, mark: string, text: string) =>
      `<p class="MsoListParagraph" style="mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${mark} </span>${text}</p>`;
    const word = `${item(1, '·', 'Plan the week')}${item(2, 'o', 'with the kitchen')}${item(1, '·', 'Post daily')}<p>Thank you</p>`;
    await paste(page, '.sheet', { 'text/html': word });
    await page.waitForSelector('.sheet li li');
    expect(await texts(page, '.sheet li p')).toEqual(['Plan the week', 'with the kitchen', 'Post daily']);
    expect(await texts(page, '.sheet > p')).toEqual(['Thank you']);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.focus('.sheet');
    await paste(page, '.sheet', { 'text/plain': 'Duties:\n• Write posts\n• Film reels' });
    await page.waitForFunction(() => document.querySelector('.sheet')?.textContent?.includes('Film reels'));
    expect((await texts(page, '.sheet li')).slice(-2)).toEqual(['Write posts', 'Film reels']);
    const docs =
      '<b style="font-weight:normal"><ul><li><p>Plan <span style="font-weight:700">boldly</span></p></li></ul></b>';
    await paste(page, '.sheet', { 'text/html': docs });
    await page.waitForSelector('.sheet strong');
    expect(await texts(page, '.sheet strong')).toEqual(['boldly']);
    await page.close();
  });

  it('opens files, says what is wrong with others, and brings an earlier version back', async () => {
    const { page, errors } = await openOwn(driver, `draft.html#${crypto.randomUUID()}`);
    await give(page, join(import.meta.dirname, '../fixtures/draft.docx'));
    await page.waitForSelector('.sheet li');
    expect(await page.$eval('.title-field input', (input) => input.value)).toBe('Community Manager');
    expect(await texts(page, '.sheet li')).toHaveLength(3);
    const other = join(tmpdir(), 'truetitle-desk-test.md');
    writeFileSync(other, '# Content Creator\n\n* Film reels\n');
    await give(page, other);
    await page.waitForFunction(() => document.querySelectorAll('.sheet li').length === 1);
    const odd = join(tmpdir(), 'truetitle-desk-test.pdf');
    writeFileSync(odd, 'no posting');
    await give(page, odd);
    await page.waitForSelector('.drawers [role="alert"]');
    expect(await texts(page, '.sheet li')).toEqual(['Film reels']);
    await click(page, 'Versions');
    await page.waitForSelector('.drawer .entry:nth-child(2)');
    await page.$$eval('.drawer .entry', (entries) => {
      const before = entries.find((entry) => entry.textContent?.includes('Community Manager'));
      [...(before?.querySelectorAll('button') ?? [])].at(-1)?.click();
    });
    await page.waitForFunction(() => document.querySelectorAll('.sheet li').length === 3);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('gives a second window a copy instead of two writers', async () => {
    const id = crypto.randomUUID();
    const { page } = await openOwn(driver, `draft.html#${id}`);
    await page.type('.title-field input', 'First');
    await page.waitForSelector('[data-saving="saved"]');
    const second = await openOwn(driver, `draft.html#${id}`);
    await second.page.waitForSelector('.banner');
    await second.page.type('.title-field input', ' copy');
    await second.page.waitForSelector('[data-saving="saved"]');
    expect(await page.$eval('.title-field input', (input) => input.value)).toBe('First');
    await click(second.page, 'Drafts');
    await second.page.waitForSelector('.drawer .entry');
    expect(await texts(second.page, '.drawer .entry > a')).toEqual(expect.arrayContaining(['First', 'First copy']));
    await page.close();
    await second.page.close();
  });
});
