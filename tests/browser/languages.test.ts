import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Driver, unfold } from './driver/driver';
import { builtExtension } from './driver/launch';
import type { Site } from './driver/site';
import { openOwn, texts } from './own-pages';
import { PAGES } from './pages';
import { allTexts, ask, textOf } from './popup';
import { withOwnBrowser, withSite } from './session';

/** The built extension with the texts of one language alone: whatever a browser speaks then falls back to it. */
function speaking(language: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'truetitle-language-'));
  cpSync(builtExtension('chromium'), copy, { recursive: true });
  const path = (name: string) => join(copy, `_locales/${name}/messages.json`);
  const textsIn = (name: string) => JSON.parse(readFileSync(path(name), 'utf8'));
  // Names that are the same everywhere stand in English alone.
  writeFileSync(path('en'), JSON.stringify({ ...textsIn('en'), ...textsIn(language) }));
  return copy;
}

describe.each([
  ['de', 'Sagt Social Media Strategist.', 'Aufgaben'],
  ['es', 'Dice Social Media Strategist.', 'Tareas'],
  ['fr', 'Dit Social Media Strategist.', 'Tâches'],
  ['pt', 'Diz Social Media Strategist.', 'Tarefas'],
])('in a browser that speaks %s', (language, says, duties) => {
  let driver: Driver;
  let site: Site;

  withSite((opened) => {
    site = opened;
  }, PAGES);
  withOwnBrowser(
    (opened) => {
      driver = opened;
    },
    'chromium',
    { extension: speaking(language) },
  );

  it('the popup speaks it too, and marks what stays English', async () => {
    const popup = await ask(driver, await driver.open(site.at('/creator.html')));
    await unfold(popup);
    expect(await popup.run(() => document.documentElement.lang.slice(0, 2), undefined)).toBe(language);
    expect(await textOf(popup, 'h1')).toContain(says);
    expect(await textOf(popup, '[data-fold="duties"] h2')).toBe(duties);
    expect(await textOf(popup, '.english')).toBeTruthy();
    const unmarked = await popup.run(
      () => [...document.querySelectorAll('.notes, .checks')].filter((list) => !list.closest('[lang="en"]')).length,
      undefined,
    );
    expect(unmarked).toBe(0);
    // A text that is missing comes out as an empty string.
    const buttons = await allTexts(popup, 'button, summary');
    expect(buttons.filter((text) => text.trim() === '')).toEqual([]);
  });

  it.each(['welcome', 'draft', 'saved', 'options'])('the page %s has its texts', async (name) => {
    const { page, errors } = await openOwn(driver, `${name}.html`);
    await page.waitForSelector('.page-nav');
    const all = await texts(page, 'h1, h2, button:not(.tool), a, label, p:not(.sheet *)');
    expect(all.filter((text) => text.trim() === '')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });
});
