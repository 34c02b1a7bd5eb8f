import { afterAll, beforeAll } from 'vitest';
import type { Driver } from './driver/driver';
import { launch } from './driver/launch';
import { type Site, serveSite } from './driver/site';

/** A browser with the extension for the tests around this call: `take` gets it before them, and it is closed behind them. */
export function withBrowser(take: (driver: Driver) => void, ...wanted: Parameters<typeof launch>): void {
  let driver: Driver | undefined;

  beforeAll(async () => {
    driver = await launch(...wanted);
    take(driver);
  }, 120_000);

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
