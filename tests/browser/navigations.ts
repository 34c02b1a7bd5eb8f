import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BOARD_PAGES, DUTIES } from './boards';
import type { Driver, Engine } from './driver/driver';
import type { Site } from './driver/site';
import { marksIn, until } from './marks';
import { ask, textOf } from './popup';
import { withBrowser, withSite } from './session';

const NAVIGATIONS = 200;
/** Navigations after which everything that is made once has been made. */
const WARM_UP = 10;

/** What lives in the memory of a page, the reader's world included. */
interface Living {
  heap: number;
  listeners: number;
  observers: number;
}

async function living(session: CDPSession, world: number): Promise<Living> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'MutationObserver.prototype',
    contextId: world,
  });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const length = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  const listeners = metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0;
  return { heap: usedSize, listeners, observers: Number(length.result.value) };
}

/** Finds the world in which the extension's scripts run in a page. */
async function readersWorld(session: CDPSession): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  await session.send('Performance.enable');
  return found;
}

/** The marked texts; what is no longer in the page has none. */
const marked = async (page: Page) => Object.values(await marksIn(page)).flat();

/** The longest test of all, in a file of its own for each engine, so that both can run beside each other. */
export function navigations(engine: Engine): void {
  describe(`many navigations in ${engine}`, () => {
    let driver: Driver;
    let site: Site;

    withSite((opened) => {
      site = opened;
    }, BOARD_PAGES);
    withBrowser((opened) => {
      driver = opened;
    }, engine);

    it(`reads the right posting through ${NAVIGATIONS} navigations and leaves nothing behind`, {
      timeout: 1_800_000,
    }, async () => {
      const page = await driver.open(site.at('/two.html'));
      await ask(driver, page);
      const session = engine === 'chromium' ? await page.createCDPSession() : null;
      const world = session ? await readersWorld(session) : 0;
      let before: Living | null = null;
      for (let n = 1; n <= NAVIGATIONS; n++) {
        await page.evaluate(`go(${n})`);
        expect((await marked(page)).join('')).toBe('');
        expect(await textOf(await ask(driver, page), '.posting')).toBe(`Social Media Manager ${n}`);
        const texts = await marked(page);
        expect(texts.filter((text) => text.includes(`shop ${n} `))).toHaveLength(DUTIES);
        expect(texts).toHaveLength(DUTIES);
        if (session && n === WARM_UP) before = await living(session, world);
      }
      if (!session || !before) return;
      const after = await living(session, world);
      expect(after.heap - before.heap).toBeLessThan(1_000_000);
      expect(after.listeners).toBeLessThanOrEqual(before.listeners);
      expect(before.observers).toBe(1);
      expect(after.observers).toBe(1);
      await page.evaluate("document.querySelector('#pane').replaceChildren()");
      await until(page, "![...CSS.highlights.keys()].some((name) => name.startsWith('truetitle-'))");
    });
  });
}
