import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { categoryColours, hiddenCategories, marksOn, preference } from './settings';

// The storage library looks for a browser as soon as it is imported.
await vi.hoisted(async () => {
  const fake = await import('wxt/testing/fake-browser');
  vi.stubGlobal('chrome', fake.fakeBrowser);
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const policy = (fixed: Record<string, unknown>) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => fixed);

it('lets a policy win over what somebody has set', async () => {
  await hiddenCategories.set(['ads']);
  policy({ hidden: ['analytics'] });
  expect(await hiddenCategories.get()).toEqual(['analytics']);
});

it('says what a policy has fixed, and shows its value whatever is set here', async () => {
  policy({ hidden: ['analytics'], marks: 'yes' });
  expect([await hiddenCategories.isFixed(), await marksOn.isFixed()]).toEqual([true, false]);
  const { signal, seen } = { signal: new AbortController().signal, seen: vi.fn() };
  hiddenCategories.watch(signal, seen);
  await hiddenCategories.set(['ads']);
  await vi.waitFor(() => expect(seen).toHaveBeenCalledWith(['analytics']));
});

it('goes by what somebody has set where a policy makes no sense, or is refused as in a Firefox without one', async () => {
  await marksOn.set(false);
  policy({ marks: 'yes' });
  expect(await marksOn.get()).toBe(false);
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await marksOn.get()).toBe(false);
});

it.each([
  [hiddenCategories, ['sales'], []],
  [categoryColours, { ads: 'red' }, {}],
  [preference, { like: 'all' }, null],
])('falls back when what is stored is damaged (%#)', async (setting, stored, fallback) => {
  await (setting.set as (value: unknown) => Promise<void>)(stored);
  expect(await setting.get()).toEqual(fallback);
});
