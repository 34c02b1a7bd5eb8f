import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openModel } from '../../lib/meaning/model';
import { modelFiles, writtenLines } from '../meaning/files';
import { fingerprint } from '../meaning/fingerprint';
import type { Driver, Engine } from './driver/driver';
import type { Site } from './driver/site';
import { openOwn } from './own-pages';
import { PAGES } from './pages';
import { ask, textOf } from './popup';
import { withBrowser, withSite } from './session';

const LINES = writtenLines()
  .slice(0, 300)
  .map(({ text }) => text);

let inNode: string;
let server: Server;
let address: string;

/** The script of tests/meaning/in-page.ts with all that it needs. */
async function script(): Promise<string> {
  const entry = fileURLToPath(new URL('../meaning/in-page.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'inPage' };
  const [built] = (await build({
    configFile: false,
    logLevel: 'error',
    build: { lib, write: false, minify: false },
  })) as Rolldown.RolldownOutput[];
  return built?.output[0].code ?? '';
}

beforeAll(async () => {
  const { file, wasm } = await modelFiles();
  inNode = await fingerprint((await openModel(file, wasm)).read(LINES));
  const served: Record<string, string | Uint8Array> = {
    '/': '<!doctype html><script src="/script"></script>',
    ...{ '/script': await script(), '/model': file, '/kernel': wasm, '/lines': JSON.stringify(LINES) },
  };
  server = createServer((request, response) => {
    const type = request.url === '/' ? 'text/html' : 'text/javascript';
    response.writeHead(200, { 'content-type': type });
    response.end(served[request.url ?? '']);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}, 120_000);

afterAll(() => {
  server?.closeAllConnections();
  server?.close();
});

describe.each<Engine>(['chromium', 'firefox'])('the language model in %s', (engine) => {
  let driver: Driver;
  let site: Site;

  withSite((opened) => {
    site = opened;
  }, PAGES);
  withBrowser((opened) => {
    driver = opened;
  }, engine);

  it('computes the same bits as in Node', async () => {
    const page = await driver.open(address);
    expect(await page.evaluate('window.fingerprintHere()')).toBe(inNode);
  });

  it('takes part in a press, until it is switched off in the options', async () => {
    const posting = await driver.open(site.at('/creator.html'));
    expect(await textOf(await ask(driver, posting), '[data-model]')).toBeNull();
    const { page: options, errors } = await openOwn(driver, 'options.html');
    await options.waitForSelector('#model input:checked');
    await options.click('#model input');
    await options.waitForSelector('#model input:not(:checked)');
    const without = await ask(driver, posting);
    expect(await textOf(without, '[data-model="off"]')).toBe('Reading without the language model');
    await options.bringToFront();
    await options.click('#model input');
    await options.waitForSelector('#model input:checked');
    expect(errors).toEqual([]);
    await options.close();
  });
});
