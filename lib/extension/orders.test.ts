import { expect, it, vi } from 'vitest';
import { tellArrived, tellGone } from './orders';

const { runtime } = vi.hoisted(() => ({
  runtime: { id: 'ours' as string | undefined, sendMessage: vi.fn(async (): Promise<void> => undefined) },
}));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

it('tells the background, and does not mind when it rests', () => {
  runtime.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'));
  tellGone();
  tellArrived();
  expect(runtime.sendMessage.mock.calls).toEqual([[{ kind: 'gone' }], [{ kind: 'arrived' }]]);
});

it('throws nothing in a page whose extension is gone', () => {
  runtime.id = undefined;
  runtime.sendMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  for (const tell of [tellGone, tellArrived]) expect(tell).not.toThrow();
});
