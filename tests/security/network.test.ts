import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Driver, Engine } from '../browser/driver/driver';
import { fill, give, openOwn } from '../browser/own-pages';
import type { RecordingProxy } from '../browser/proxy';
import { withBrowser } from '../browser/session';

/** What the browsers' makers ask for by themselves. */
const BROWSERS_OWN = /^(https?:\/\/)?[\w.-]+\.(google|googleapis|gstatic|mozilla|firefox)\.(com|net|org)[:/]/;

const OUTSIDE = 'http://outside.invalid';

/** A posting full of addresses that a careless page would fetch. */
const BAITED = `<h1>Host</h1><img src="${OUTSIDE}/img"><link rel="stylesheet" href="${OUTSIDE}/css"><iframe src="${OUTSIDE}/frame"></iframe>
<script src="${OUTSIDE}/script"></script><p style="background:url(${OUTSIDE}/style)">About</p><ul><li>Film reels</li><li>Write captions</li></ul>`;

function fileOf(name: string, content: string): string {
  const path = join(tmpdir(), `truetitle-network-${name}`);
  writeFileSync(path, content);
  return path;
}

describe.each<Engine>(['chromium', 'firefox'])('the own pages in %s', (engine) => {
  let driver: Driver;
  let proxy: RecordingProxy;

  withBrowser((opened, between) => {
    driver = opened;
    proxy = between;
  }, engine);

  const outside = () => proxy.asked.filter((address) => !BROWSERS_OWN.test(address));

  it('ask for nothing: not while somebody writes, opens a file with addresses in it, or takes postings in', async () => {
    const desk = await openOwn(driver, `draft.html#${crypto.randomUUID()}`);
    await fill(desk.page, '.title-field input', 'Content Creator');
    await give(desk.page, fileOf('baited.html', BAITED));
    await desk.page.waitForSelector('.sheet li');
    await desk.page.waitForSelector('[data-saving="saved"]');
    await desk.page.close();
    const saved = await openOwn(driver, 'saved.html');
    const posting = { title: 'Host', text: `Duties\n- Film reels ${BAITED}`, url: `${OUTSIDE}/posting` };
    await give(saved.page, fileOf('postings.json', JSON.stringify({ truetitle: 1, postings: [posting] })));
    await saved.page.waitForSelector('.saved-line');
    await saved.page.click('.choose input');
    await saved.page.waitForSelector('.side');
    await saved.page.close();
    for (const name of ['options', 'welcome']) await (await openOwn(driver, `${name}.html`)).page.close();
    expect(outside()).toEqual([]);
  });

  it('could not if they wanted to, and the proxy would have seen it', async () => {
    const { page } = await openOwn(driver, 'options.html');
    const tried = await page.evaluate(
      `Promise.all([
        fetch('${OUTSIDE}/fetch').then(() => 'fetched', () => 'refused'),
        new Promise((done) => { const image = new Image(); image.onload = () => done('loaded'); image.onerror = () => done('refused'); image.src = '${OUTSIDE}/image'; }),
        new Promise((done) => { try { const socket = new WebSocket('ws://outside.invalid'); socket.onopen = () => done('open'); socket.onerror = () => done('refused'); } catch { done('refused'); } }),
      ])`,
    );
    expect(tried).toEqual(['refused', 'refused', 'refused']);
    expect(outside()).toEqual([]);
    const web = await driver.open('about:blank');
    await web.goto(`${OUTSIDE}/seen`).catch(() => undefined);
    expect(outside()).toContain(`${OUTSIDE}/seen`);
  });
});
