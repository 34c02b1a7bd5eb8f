import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AnalystAnswer } from './analyst';
import { liveReading } from './live';

// The storage library looks for a browser as soon as it is imported.
await vi.hoisted(async () => {
  const fake = await import('wxt/testing/fake-browser');
  vi.stubGlobal('chrome', fake.fakeBrowser);
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const now = () => ({ title: 'Host', role: null, text: { text: '', blocks: [], starts: [] } as never });

it('tells when the worker dies, and reads again at the next change', async () => {
  const gone = new Error('The worker is gone');
  const analyst = vi
    .fn()
    .mockRejectedValueOnce(gone)
    .mockResolvedValueOnce({} as AnalystAnswer);
  const on = { read: vi.fn(), fail: vi.fn() };
  const changed = liveReading(analyst, now, on, new AbortController().signal);
  changed();
  await vi.runAllTimersAsync();
  expect(on.fail).toHaveBeenCalledExactlyOnceWith(gone);
  changed();
  await vi.runAllTimersAsync();
  expect(on.read).toHaveBeenCalledOnce();
});

it('reads nothing any more when its signal has aborted', async () => {
  const [analyst, end] = [vi.fn(), new AbortController()];
  const changed = liveReading(analyst, now, { read: vi.fn(), fail: vi.fn() }, end.signal);
  changed();
  end.abort();
  await vi.runAllTimersAsync();
  expect(analyst).not.toHaveBeenCalled();
});
