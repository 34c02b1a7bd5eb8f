import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { callSource, type Driver, type LaunchOptions, type Popup } from './driver';
import { forget, QUIET_FILE } from './forget';

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Starts Chromium, Chrome or Edge with the extension. Throws when the extension does not load. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: options.program,
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: null,
    args: [...QUIET, '--window-size=1100,1000', '--screen-info={1600x1200}', ...asRoot(), ...through(options.proxy)],
  });
  const extension = await loaded(browser);
  await closeWelcome(browser);
  const home = `chrome-extension://${extension.id}`;
  return {
    engine: 'chromium',
    home,
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    open: (url) => open(browser, url),
    press: (page) => press(browser, extension, page),
    command: async (name) => (await background(browser))?.evaluate(commanding(name)) as Promise<void>,
    inBackground: async (source) => (await background(browser))?.evaluate(source),
    renew: () => renew(browser, home),
    wake: () => wake(browser, home),
    pid: browser.process()?.pid,
    close: () => browser.close(),
  };
}

/** Chromium's sandbox refuses to run as root. */
const asRoot = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
const through = (proxy?: string) => (proxy ? [`--proxy-server=http://${proxy}`] : []);

/** The list of extensions stays empty until the background's target exists. */
async function loaded(browser: Browser): Promise<Extension> {
  await browser.waitForTarget((target) => target.type() === 'service_worker');
  const extension = [...(await browser.extensions()).values()].find(({ name }) => name === 'TrueTitle');
  if (!extension) throw new Error('The browser did not load the extension. Run `npm run build` and try again.');
  return extension;
}

const commanding = (name: string) =>
  `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`;

async function background(browser: Browser) {
  const target = await browser.waitForTarget((other) => other.type() === 'service_worker');
  return target.worker();
}

/** The first run's page opens by itself and would stand in front of the posting. */
async function closeWelcome(browser: Browser): Promise<void> {
  const isWelcome = (url: string) => url.endsWith('/welcome.html');
  const welcome = await browser.waitForTarget((target) => isWelcome(target.url()));
  await (await welcome.page())?.close();
}

async function open(browser: Browser, url: string): Promise<Page> {
  const [blank] = await browser.pages();
  const page = blank?.url() === 'about:blank' ? blank : await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}

async function renew(browser: Browser, home: string): Promise<void> {
  const last = await browser.newPage();
  for (const page of await browser.pages()) if (page !== last) await page.close();
  await last.goto(`${home}/${QUIET_FILE}`);
  await forget(last);
  await last.goto('about:blank');
}

async function wake(browser: Browser, home: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${home}/${QUIET_FILE}`);
  await page.evaluate("chrome.runtime.sendMessage({ kind: 'wake' }).then(() => null, () => null)");
  await page.close();
}

async function press(browser: Browser, extension: Extension, page: Page): Promise<Popup> {
  await page.bringToFront();
  const before = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => !before.has(target) && target.url().endsWith('/popup.html'));
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  return {
    run: (fn, arg) => popup.evaluate(callSource(fn, arg)) as never,
    screenshot: async (path) => {
      await popup.screenshot({ path: path as `${string}.png` });
    },
  };
}
