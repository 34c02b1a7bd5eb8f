import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driver } from '../../lib/cli/start/driver';
import { launch } from '../../lib/cli/start/launch';
import { type Site, serveSite } from '../../lib/cli/start/site';
import { marksIn, until } from './marks';
import { PAGES } from './pages';
import { ask } from './popup';

let driver: Driver;
let site: Site;

beforeAll(async () => {
  site = await serveSite(PAGES);
  driver = await launch('chromium');
}, 120_000);

afterAll(async () => {
  await driver?.close();
  await site?.close();
});

/** What the browser does when the shortcut is pressed. */
const shortcut = (name: string) =>
  driver.inBackground?.(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
    chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab);
  })`);

it('goes from duty to duty and around the end', async () => {
  const page = await driver.open(site.at('/community.html'));
  await ask(driver, page);
  const duties = await page.evaluate(
    '[...document.querySelectorAll("ul")[0].children].map((line) => line.textContent)',
  );
  const [first, second] = duties as string[];
  const here = (text: string | undefined) =>
    until(page, `String([...(CSS.highlights.get('truetitle-here') ?? [])]) === ${JSON.stringify(text)}`);
  await shortcut('next-duty');
  await here(first);
  await shortcut('next-duty');
  await here(second);
  await shortcut('previous-duty');
  await here(first);
  await shortcut('previous-duty');
  await here((duties as string[]).at(-1));
});

it('does nothing on a page that was not read', async () => {
  const page = await driver.open(site.at('/article.html'));
  await shortcut('next-duty');
  await ask(driver, page);
  expect(await marksIn(page)).toEqual({});
});
