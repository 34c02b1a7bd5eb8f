import type { Page } from 'puppeteer-core';

/** The marked stretches of a page by highlight, as the page itself sees them in the registry it shares. */
export function marksIn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(`Object.fromEntries(
    [...CSS.highlights].filter(([name]) => name.startsWith('truetitle-')).map(([name, ranges]) => [name, [...ranges].map(String)]),
  )`) as Promise<Record<string, string[]>>;
}

/** The number of marked stretches of a page. */
export async function markCount(page: Page): Promise<number> {
  return Object.values(await marksIn(page)).flat().length;
}

/** Waits for something in the page, given as the source of an expression. */
export async function until(page: Page, expression: string): Promise<void> {
  await page.waitForFunction(expression, { timeout: 30_000, polling: 50 });
}

/** The source of whether any mark is painted: the registry says what is marked, not that it looks like anything. */
export const PAINTED = `[...CSS.highlights].some(([name, ranges]) =>
  [...ranges].some(({ startContainer }) =>
    getComputedStyle(startContainer.parentElement, '::highlight(' + name + ')').backgroundColor !== 'rgba(0, 0, 0, 0)'))`;
