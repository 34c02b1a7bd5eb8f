import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { judge } from '../analysis/judge';
import type { Duty } from '../analysis/verdict';
import { changesOf, correct, storeChanges } from './corrections';

// The storage library looks for a browser as soon as it is imported.
await vi.hoisted(async () => {
  const fake = await import('wxt/testing/fake-browser');
  vi.stubGlobal('chrome', fake.fakeBrowser);
});

const duty = (text: string): Duty => ({
  text,
  start: 0,
  end: text.length,
  category: 'execution',
  second: 'strategy',
  confidence: 0.6,
  evidence: [],
});
const posting = (title: string) => ({ title, company: null, text: 'Edit texts', blocks: [] });

it('changes a duty for certain, strikes another, leaves the rest', () => {
  const duties = [duty('Edit texts'), duty('Feed the cat'), duty('Publish')];
  expect(correct(duties, { 'Edit texts': 'ads', 'Feed the cat': 'not_duty' })).toEqual([
    { ...duty('Edit texts'), category: 'ads', second: null, confidence: 1 },
    duty('Publish'),
  ]);
});

it('leaves nothing of what the classifier thought of a changed duty', () => {
  const shares = { execution: 0.8, strategy: 0.2, community: 0, ads: 0, analytics: 0, other: 0 };
  const duties = Array.from({ length: 6 }, () => ({ ...duty('Look after posts on Instagram'), shares }));
  const changed = correct(duties, { 'Look after posts on Instagram': 'ads' });
  expect(judge(posting(''), duties).role).not.toBe('ads_specialist');
  expect(judge(posting(''), changed).role).toBe('ads_specialist');
});

it('takes no change from the names that every object has', () => {
  expect(correct([duty('constructor')], {})).toEqual([duty('constructor')]);
});

it('keeps the changes of each posting apart, and forgets them when there are none left', async () => {
  fakeBrowser.reset();
  await storeChanges(posting('Editor'), { 'Edit texts': 'ads' });
  expect(await changesOf(posting('Editor'))).toEqual({ 'Edit texts': 'ads' });
  expect(await changesOf(posting('Writer'))).toEqual({});
  await storeChanges(posting('Editor'), {});
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

it('drops what is damaged in the store', async () => {
  fakeBrowser.reset();
  await storeChanges(posting('Editor'), { 'Edit texts': 'ads' });
  const [key = ''] = Object.keys(await fakeBrowser.storage.local.get());
  await fakeBrowser.storage.local.set({ [key]: { changes: { 'Edit texts': 'sales', Publish: 'community' } } });
  expect(await changesOf(posting('Editor'))).toEqual({ Publish: 'community' });
  await fakeBrowser.storage.local.set({ [key]: 'nonsense' });
  expect(await changesOf(posting('Editor'))).toEqual({});
});
