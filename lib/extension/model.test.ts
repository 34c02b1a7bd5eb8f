import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Model } from '../meaning/model';
import { ModelError } from '../meaning/model-error';
import { keepModel } from './model';

const MODEL: Model = { hash: 'test', read: () => [] };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('opens the model once for all who ask at the same time', async () => {
  const load = vi.fn(async () => MODEL);
  const ask = keepModel(load);
  expect(await Promise.all([ask(true), ask(true)])).toEqual([
    { model: MODEL, use: 'used' },
    { model: MODEL, use: 'used' },
  ]);
  expect(load).toHaveBeenCalledOnce();
});

it('lets it go when nobody has asked for a while, and opens it again', async () => {
  const load = vi.fn(async () => MODEL);
  const ask = keepModel(load, 1000);
  await ask(true);
  vi.advanceTimersByTime(900);
  await ask(true);
  vi.advanceTimersByTime(900);
  await ask(true);
  expect(load).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1001);
  await ask(true);
  expect(load).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1001);
  expect(vi.getTimerCount()).toBe(0);
});

it('is not opened when it is switched off, and let go at once', async () => {
  const load = vi.fn(async () => MODEL);
  const ask = keepModel(load);
  expect(await ask(false)).toEqual({ model: null, use: 'off' });
  expect(load).not.toHaveBeenCalled();
  await ask(true);
  await ask(false);
  expect(vi.getTimerCount()).toBe(0);
});

it('says why there is none, and tries again next time', async () => {
  const load = vi.fn(async () => MODEL).mockRejectedValueOnce(new ModelError('wasm_refused', 'no'));
  const ask = keepModel(load);
  expect(await ask(true)).toEqual({ model: null, use: 'wasm_refused' });
  expect(await ask(true)).toEqual({ model: MODEL, use: 'used' });
});

it('does not hide what is no fault of the model', async () => {
  const ask = keepModel(async () => {
    throw new TypeError('a defect');
  });
  await expect(ask(true)).rejects.toThrow('a defect');
});
