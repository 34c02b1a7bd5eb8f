import { afterAll, beforeAll } from 'vitest';
import type { Driver, Engine, LaunchOptions } from './driver/driver';
import { launch } from './driver/launch';
import { type Site, serveSite } from './driver/site';
import type { RecordingProxy } from './proxy';
import { giveBack, type Lent, lend } from './shared';

const PATIENCE = 120_000;

/** The worker's browser of an engine, as good as new, for the tests around this call: `take` gets it before them, with the proxy behind it. */
export function withBrowser(take: (driver: Driver, proxy: RecordingProxy) => void, engine: Engine): void {
  let lent: Lent | undefined;

  beforeAll(async () => {
    lent = await lend(engine);
    take(lent.driver, lent.proxy);
  }, PATIENCE);

  afterAll(() => lent && giveBack(lent), PATIENCE);
}

/** A browser that is started for the tests around this call alone, in a way of its own or since they spoil it, and closed behind them. */
export function withOwnBrowser(
  take: (driver: Driver) => void,
  engine: Engine,
  options: Partial<LaunchOptions> = {},
): void {
  let driver: Driver | undefined;

  beforeAll(async () => {
    driver = await launch(engine, options);
    take(driver);
  }, PATIENCE);

  afterAll(() => driver?.close());
}

/** A site with these pages for the tests around this call: `take` gets it before them, and it is closed behind them. */
export function withSite(take: (site: Site) => void, pages: Parameters<typeof serveSite>[0]): void {
  let site: Site | undefined;

  beforeAll(async () => {
    site = await serveSite(pages);
    take(site);
  });

  afterAll(() => site?.close());
}
