import { writeFile } from 'node:fs/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Chrome, chromeScope } from './chrome-scope';
import { callSource, type Driver, type LaunchOptions, type Popup } from './driver';
import { forget, QUIET_FILE } from './forget';

/** Starts Firefox with the extension. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1100', '--height=900'],
    extraPrefsFirefox: proxyPreferences(options.proxy),
  });
  const id = await browser.installExtension(options.extension);
  const chrome = await chromeScope(browser);
  await chrome.run(CLOSE_WELCOME, '');
  const home = await chrome.run(HOME, id);
  return {
    engine: 'firefox',
    home,
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    open: (url) => open(browser, chrome, url),
    press: (page) => press(chrome, id, page),
    command: async (name) => void (await chrome.run(COMMAND, JSON.stringify({ id, name }))),
    renew: async () => {
      const page = await open(browser, chrome, `${home}/${QUIET_FILE}`);
      await chrome.run(CLOSE_OTHERS, '');
      await forget(page);
    },
    pid: browser.process()?.pid,
    close: () => browser.close(),
  };
}

async function open(browser: Browser, chrome: Chrome, url: string): Promise<Page> {
  const page = await browser.newPage();
  const own = !url.startsWith('http');
  // Firefox never reports the end of loading for pages of its own.
  await page.goto(url, own ? { waitUntil: [] } : {});
  await page.bringToFront();
  if (own) await chrome.run(WAIT_FOR_TAB, url);
  return page;
}

function proxyPreferences(proxy?: string): Record<string, string | number> {
  if (!proxy) return {};
  const [host = '', port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  };
}

/** Opens the popup as a click on the button does, which grants `activeTab`, and waits until its document is there. */
async function press(chrome: Chrome, id: string, page: Page): Promise<Popup> {
  await page.bringToFront();
  await chrome.run(
    `async (id) => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const extension = ExtensionParent.GlobalManager.getExtension(id);
    const old = () => document.querySelector('browser.webextension-popup-browser');
    old()?.closest('panel')?.hidePopup();
    for (let i = 0; i < 200 && old(); i++) await new Promise((done) => setTimeout(done, 25));
    await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
    const there = () => [...document.querySelectorAll('browser.webextension-popup-browser')].find((b) => /popup\\.html/.test(b.currentURI?.spec) && !b.webProgress.isLoadingDocument);
    for (let i = 0; i < 1200 && !there(); i++) await new Promise((done) => setTimeout(done, 25));
    if (!there()) throw new Error('no popup');
    return '';
  }`,
    id,
  );
  return {
    run: async (fn, arg) => JSON.parse(await chrome.run(RUN_IN_POPUP, callSource(fn, arg, 'content'))) as never,
    screenshot: async (path) => writeFile(path, (await chrome.run(DRAW_POPUP, '')).replace(/^[^,]*,/, ''), 'base64'),
  };
}

const WAIT_FOR_TAB = `async (url) => {
  const there = ({ currentURI, webProgress }) => currentURI.spec === url && !webProgress.isLoadingDocument;
  for (let i = 0; i < 1200 && !there(gBrowser.selectedBrowser); i++) await new Promise((done) => setTimeout(done, 25));
  return '';
}`;

const HOME = `(id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.GlobalManager.getExtension(id).baseURL.replace(/\\/$/, '');
}`;

/** Firefox keeps a key element in its window for every shortcut of an extension. */
const COMMAND = `async (wish) => {
  const { id, name } = JSON.parse(wish);
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { shortcut } = ExtensionParent.GlobalManager.getExtension(id).shortcuts.manifestCommands.get(name);
  const letter = shortcut.split('+').at(-1);
  const key = document.querySelector('keyset[id^="ext-keyset-id"] > key[key="' + letter + '"]');
  key.doCommand();
  return '';
}`;

/** The first run's page opens by itself and would stand in front of the posting. */
const CLOSE_WELCOME = `async () => {
  const welcome = () => gBrowser.tabs.find((tab) => /welcome\\.html/.test(tab.linkedBrowser.currentURI.spec));
  for (let i = 0; i < 1200 && !welcome(); i++) await new Promise((done) => setTimeout(done, 25));
  if (welcome()) gBrowser.removeTab(welcome());
  return '';
}`;

const CLOSE_OTHERS = `() => {
  document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup();
  gBrowser.removeAllTabsBut(gBrowser.selectedTab, { animate: false, skipWarnAboutClosingTabs: true });
  return '';
}`;

/** A frame script reaches the popup's document, which lives in another process. */
const RUN_IN_POPUP = `(source) => {
  const popup = [...document.querySelectorAll('browser.webextension-popup-browser')].find((b) => /popup\\.html/.test(b.currentURI?.spec));
  if (!popup) throw new Error('the popup is closed');
  const name = 'truetitle:' + Math.random();
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the popup closed before it answered')), 30000);
    popup.messageManager.addMessageListener(name, ({ data }) => data.error ? reject(new Error(data.error)) : resolve(data.value ?? 'null'));
    const script = '(async () => { try { sendAsyncMessage(' + JSON.stringify(name) + ', { value: JSON.stringify(await ' + source + ') }) } catch (error) { sendAsyncMessage(' + JSON.stringify(name) + ', { error: String(error) }) } })()';
    popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });
}`;

const DRAW_POPUP = `async () => {
  const popup = [...document.querySelectorAll('browser.webextension-popup-browser')].find((b) => /popup\\.html/.test(b.currentURI?.spec));
  // The panel grows after its document has: its size must rest first.
  for (let last = -1; last !== popup.clientHeight; ) {
    last = popup.clientHeight;
    await new Promise((done) => setTimeout(done, 250));
  }
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL();
}`;
