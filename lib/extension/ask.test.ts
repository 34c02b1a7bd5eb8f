import { beforeEach, expect, it, vi } from 'vitest';
import { ask, tell } from './ask';

const { sendMessage, sendToTab } = vi.hoisted(() => ({ sendMessage: vi.fn(), sendToTab: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: { runtime: { sendMessage }, tabs: { sendMessage: sendToTab } },
}));

beforeEach(() => vi.resetAllMocks());

const answer = { state: 'no_posting', code: 'list', message: '', frames: [] };
const question = { kind: 'read', tabId: 1 } as const;
const lost = new Error('The message port closed before a response was received.');

it('puts a question once more when the background was stopped before it answered', async () => {
  sendMessage.mockRejectedValueOnce(lost).mockResolvedValueOnce({ value: answer });
  expect(await ask<'read'>(question)).toEqual(answer);
  expect(sendMessage.mock.calls).toEqual([[question], [question]]);
});

it('does so too when the background ends without a word, and gives up after that', async () => {
  sendMessage.mockResolvedValue(undefined);
  await expect(ask<'read'>(question)).rejects.toThrow('did not answer');
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it('does no work twice that failed, and says why it did', async () => {
  sendMessage.mockResolvedValue({ error: 'The tab is gone.' });
  await expect(ask<'read'>(question)).rejects.toThrow('The tab is gone.');
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

it('takes no answer of another shape', async () => {
  sendMessage.mockResolvedValue({ value: { ...answer, state: 'read' } });
  await expect(ask<'read'>(question)).rejects.toThrow('did not answer');
});

it('sends no order of another shape into a page', async () => {
  const marks = [{ start: 4, end: 0, category: 'ads' as const }];
  await expect(tell({ tabId: 1, frameId: 0, reading: 'r', url: '' }, { kind: 'mark', marks })).rejects.toThrow();
  expect(sendToTab).not.toHaveBeenCalled();
});

it('is told when nobody listens in a page any more', async () => {
  sendToTab.mockRejectedValue(new Error('Receiving end does not exist.'));
  expect(await tell({ tabId: 1, frameId: 0, reading: 'r', url: '' }, { kind: 'clear' })).toBe(false);
  sendToTab.mockResolvedValue(true);
  expect(await tell({ tabId: 1, frameId: 0, reading: 'r', url: '' }, { kind: 'clear' })).toBe(true);
  expect(sendToTab).toHaveBeenLastCalledWith(1, { kind: 'clear', reading: 'r' }, { frameId: 0 });
});

it('puts a question once more that was swallowed, and takes whichever answer comes', async () => {
  vi.useFakeTimers();
  sendMessage.mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValueOnce({ value: answer });
  const asked = ask<'read'>(question);
  await vi.advanceTimersByTimeAsync(7_900);
  expect(sendMessage).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(await asked).toEqual(answer);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
