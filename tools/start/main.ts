import { resolve } from 'node:path';
import { buildFor } from '../../tests/browser/driver/build';
import type { Driver } from '../../tests/browser/driver/driver';
import { findBrowser } from '../../tests/browser/driver/find';
import { launch } from '../../tests/browser/driver/launch';
import { SAMPLE } from '../../tests/browser/driver/sample';
import { pageOfFile, type Site, serveSite } from '../../tests/browser/driver/site';
import { isUrl, parseStart, USAGE } from './arguments';
import { show } from './show';

/** Opens a browser with TrueTitle on a posting, and says how to end it. */
async function start(target: string | undefined, engineWished: 'chromium' | 'firefox' | undefined): Promise<void> {
  const engine = engineWished ?? (!findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium');
  const path = target ? resolve(process.env.INIT_CWD ?? '.', target) : SAMPLE;
  const page = target && isUrl(target) ? null : await pageOfFile(path);
  await buildFor(engine);
  const headless = !hasDisplay();
  const driver = await launch(engine, { headless });
  // A file and the sample are served from this machine: an extension may not read `file:` pages unasked.
  const site = page && (await serveSite({ '/posting.html': page }));
  const end = ending(driver, site);
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    await show(driver, site?.at('/posting.html') ?? target ?? '', headless);
    if (!headless) await driver.closed;
  } finally {
    await end();
  }
}

function ending(driver: Driver, site: Site | null) {
  let ended: Promise<unknown> | null = null;
  return () => {
    ended ??= Promise.all([driver.close().catch(() => undefined), site?.close()]);
    return ended;
  };
}

const hasDisplay = () =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const wish = parseStart(process.argv.slice(2));
if (wish.help) console.log(USAGE);
else if (wish.error) {
  console.error(`${wish.error}\n${USAGE}`);
  process.exitCode = 2;
} else
  await start(wish.target, wish.engine).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
