import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  automaticOrigins,
  categoryColours,
  hiddenCategories,
  marksOn,
  pinnedDefinitions,
  preference,
} from './settings';

const LIKES = { like: ['ads'], dislike: [], platforms: ['X'], levels: [] };

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

it('obeys a policy whole or not at all', async () => {
  await hiddenCategories.set(['ads']);
  policy({ hidden: ['analytics', 'sales'], colours: { ads: '#c0ffee', sales: '#c0ffee' }, preference: null, own: {} });
  expect(await hiddenCategories.get()).toEqual(['ads']);
  expect(await Promise.all([hiddenCategories, categoryColours, preference].map((one) => one.isFixed()))).toEqual([
    ...[false, false, false],
  ]);
});

it('takes colours and nothing else into a style sheet', async () => {
  for (const colour of ['red; } * { display: none', '#c0ffee}', '#c0f', 7]) {
    await (categoryColours.set as (value: unknown) => Promise<void>)({ ads: colour, strategy: '#C0FFEE' });
    expect(await categoryColours.get()).toEqual({ strategy: '#C0FFEE' });
  }
});

it.each([
  [hiddenCategories, ['sales', 'ads', 7], ['ads']],
  [hiddenCategories, 'ads', []],
  [categoryColours, { ads: 'red', sales: '#c0ffee' }, {}],
  [pinnedDefinitions, { community_manager: 'r1', chef: 'r2', content_creator: 3 }, { community_manager: 'r1' }],
  [pinnedDefinitions, [null], {}],
  [automaticOrigins, ['https://a.example/*', null], ['https://a.example/*']],
  [preference, { like: ['ads', 'sales'], dislike: [], platforms: ['X'], levels: [] }, LIKES],
  [preference, { like: ['ads'] }, null],
  [preference, { like: 'all' }, null],
])('keeps of what is stored what is not damaged (%#)', async (setting, stored, fallback) => {
  await (setting.set as (value: unknown) => Promise<void>)(stored);
  expect(await setting.get()).toEqual(fallback);
});
