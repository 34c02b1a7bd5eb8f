import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import settings from '../../tests/fixtures/stored/settings.json';
import { startSync } from './sync';

// The storage library looks for a browser as soon as it is imported.
await vi.hoisted(async () => {
  const fake = await import('wxt/testing/fake-browser');
  vi.stubGlobal('chrome', fake.fakeBrowser);
});

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  answerAsBrowsersDo(fakeBrowser.storage.local);
  answerAsBrowsersDo(fakeBrowser.storage.sync);
});

/** A browser leaves out the keys that are not there; the fake one names them. */
function answerAsBrowsersDo(area: Pick<typeof fakeBrowser.storage.local, 'get'>): void {
  const get = area.get.bind(area);
  vi.spyOn(area, 'get').mockImplementation(async (keys?: unknown) => {
    const found: Record<string, unknown> = await get(keys as string[]);
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  });
}

it('sends what may leave this machine, never its sites or whether it syncs', async () => {
  await fakeBrowser.storage.local.set({ ...settings, 'correction:0': { changes: {} } });
  await startSync();
  const { 'setting:automatic': _a, 'setting:sync': _s, 'setting:problem': _p, ...leaving } = settings;
  expect(await fakeBrowser.storage.sync.get()).toEqual(leaving);
});

it('lets what another machine has stored win', async () => {
  await fakeBrowser.storage.local.set({ 'setting:hidden': ['ads'], 'setting:marks': false });
  await fakeBrowser.storage.sync.set({ 'setting:hidden': ['analytics'], 'setting:automatic': ['https://*/*'] });
  await startSync();
  expect(await fakeBrowser.storage.local.get(['setting:hidden', 'setting:automatic'])).toEqual({
    'setting:hidden': ['analytics'],
  });
});
