import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Driver, type Engine, type Popup, waitInPopup } from '../browser/driver/driver';
import type { Site } from '../browser/driver/site';
import { marksIn } from '../browser/marks';
import { ask, stateOf, textOf } from '../browser/popup';
import { withBrowser, withSite } from '../browser/session';

const sample = readFileSync(new URL('../../assets/samples/social-media-strategist.html', import.meta.url), 'utf8');

/** What a page may try (`aria...` names are those of the test's driver): to be asked in our name, to hear what we hear, and to bend what every script stands on. */
const ATTACK = `<script>
  window.heard = [];
  const hear = (what) => (event) => window.heard.push(what + ':' + event.type);
  for (const type of ['message', 'storage', 'truetitle', 'wxt:content-script-started']) addEventListener(type, hear('window'));
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { window.heard.push('dispatched:' + event.type); return dispatch.call(this, event); };
  window[Symbol.for('truetitle.reader')] = { signal: { aborted: false }, abort() { window.heard.push('abort'); } };
  window.chrome = { runtime: { id: 'x', sendMessage: (message) => window.heard.push(JSON.stringify(message)) } };
  window.browser = window.chrome;
  const lie = () => { throw new Error('bent'); };
  for (const name of ['querySelectorAll', 'createTreeWalker', 'createNodeIterator', 'createRange', 'getSelection']) document[name] = lie;
  Array.prototype.flat = lie; Array.prototype.sort = lie; String.prototype.normalize = lie; JSON.parse = lie; Element.prototype.checkVisibility = lie;
  crypto.randomUUID = () => 'known';
  window.added = () => Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !/ariaQuerySelector/.test(name));
  const before = new Set(Object.getOwnPropertyNames(window));
</script>`;

/** Elements whose names stand in the way of the document's own. */
const CLOBBER =
  '<form name="querySelectorAll"></form><img name="body" alt=""><form name="title"><input name="textContent"></form>';

const FAKE_ORDERS = `for (const kind of ['read', 'judge', 'mark', 'show', 'hide', 'clear', 'step', 'gone', 'arrived']) {
  const message = { kind, reading: 'known', tabId: 1, by: 1, marks: [], colours: {}, categories: [], span: { start: 0, end: 1 } };
  postMessage(message, '*');
  document.dispatchEvent(new CustomEvent('truetitle', { detail: message }));
}`;

/** The popup's whole text, once the keys, which it asks the browser for, stand in it. */
async function wholeText(popup: Popup): Promise<string | null> {
  await waitInPopup(popup, '.keys');
  return textOf(popup, 'main');
}

describe.each<Engine>(['chromium', 'firefox'])('a hostile page in %s', (engine) => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  withSite(
    (opened) => {
      site = opened;
    },
    {
      '/clean.html': { html: sample },
      '/hostile.html': { html: sample.replace('<body>', `<body>${ATTACK}${CLOBBER}`) },
      '/framing.html': { html: '<!doctype html><title>Frames</title><p>Frames others.' },
    },
  );
  withBrowser((opened) => {
    driver = opened;
  }, engine);

  it('starts no reading and learns nothing before the button is pressed', async () => {
    page = await driver.open(site.at('/hostile.html'));
    await page.evaluate(FAKE_ORDERS);
    expect(await page.evaluate('added()')).toEqual([]);
    expect(await marksIn(page)).toEqual({});
  });

  it('gets the verdict of a clean page, whatever it bends', async () => {
    const clean = await ask(driver, await driver.open(site.at('/clean.html')));
    const verdict = await wholeText(clean);
    const popup = await ask(driver, page);
    expect(await textOf(popup, 'h1')).toBe('Says Social Media Strategist. Reads as Content Creator.');
    expect(await wholeText(popup)).toBe(verdict);
    await page.evaluate(FAKE_ORDERS);
    expect(await stateOf(popup)).toBe('judged');
    expect(await textOf(popup, 'main')).toBe(verdict);
  });

  it('hears nothing of ours, and sees no name or element of ours; only the marks on its own words', async () => {
    await page.waitForFunction("[...CSS.highlights.keys()].some((name) => name.startsWith('truetitle-'))", {
      polling: 50,
    });
    const heard = (await page.evaluate('heard')) as string[];
    expect(heard.filter((what) => !/^(window:message|dispatched:truetitle)$/.test(what))).toEqual([]);
    expect(await page.evaluate('added()')).toEqual([]);
    const names = await page.evaluate(
      "[...document.getElementsByTagName('*')].flatMap((one) => [...one.attributes].map(({ name, value }) => name + value)).filter((text) => /truetitle|extension/i.test(text))",
    );
    expect(names).toEqual([]);
  });

  it('can neither fetch nor frame a file of the extension', async () => {
    const framing = await driver.open(site.at('/framing.html'));
    const reached = await framing.evaluate(async (home) => {
      const fetched = await Promise.all(
        ['manifest.json', 'reader.js', 'icon/16.png', 'popup.html'].map((path) =>
          fetch(`${home}/${path}`).then(
            () => path,
            () => null,
          ),
        ),
      );
      const images = await new Promise<string>((resolve) => {
        const image = new Image();
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('refused');
        image.src = `${home}/icon/16.png`;
      });
      return [...fetched.filter(Boolean), images];
    }, driver.home);
    expect(reached).toEqual(['refused']);
  });
});
