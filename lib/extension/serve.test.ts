import { beforeEach, expect, it, vi } from 'vitest';
import { listenToOrders } from './orders';
import { serve } from './serve';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

const { listeners, readTab, judgeAgain, clearBadge } = vi.hoisted(() => ({
  listeners: [] as Listener[],
  readTab: vi.fn(async () => 'read'),
  judgeAgain: vi.fn(async () => 'judged'),
  clearBadge: vi.fn(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.push(listener),
        removeListener: (listener: Listener) => listeners.splice(listeners.indexOf(listener), 1),
      },
    },
  },
}));
vi.mock('./read', () => ({ readTab, judgeAgain }));
vi.mock('./badge', () => ({ clearBadge }));

const page = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const reader = { id: 'ours', url: 'https://jobs.example/1', tab: { id: 7 } };
const posting = { title: 'Editor', company: null, text: 'Edit texts', blocks: [] };
const READ = { kind: 'read', tabId: 3 };
const JUDGE = { kind: 'judge', posting, changes: {}, options: {} };

beforeEach(() => {
  vi.clearAllMocks();
  listeners.length = 0;
});

/** What the one listener there is does with a message: the answer, or undefined when it leaves the message alone. */
async function send(message: unknown, sender: object): Promise<unknown> {
  const [listener] = listeners;
  return new Promise((resolve) => {
    if (listener?.(message, sender, resolve) !== true) resolve(undefined);
  });
}

it('answers our own pages, and says why when it cannot', async () => {
  serve();
  expect(await send(READ, page)).toEqual({ value: 'read' });
  expect(readTab).toHaveBeenCalledWith(3);
  expect(await send(JUDGE, page)).toEqual({ value: 'judged' });
  readTab.mockRejectedValueOnce(new Error('The tab is gone.'));
  expect(await send(READ, page)).toEqual({ error: 'Error: The tab is gone.' });
});

it.each([
  ['a reader in a page', reader],
  ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/popup.html' }],
  ['an extension that says it is ours', { id: 'theirs', url: page.url }],
  ['an address that begins like ours', { id: 'ours', url: 'https://chrome-extension.example//ours/popup.html' }],
  ['nobody', {}],
])('answers nothing to %s', async (_who, sender) => {
  serve();
  for (const message of [READ, JUDGE]) expect(await send(message, sender)).toBeUndefined();
  expect([readTab, judgeAgain].some((work) => work.mock.calls.length > 0)).toBe(false);
});

it('does nothing with a message of another shape', async () => {
  serve();
  for (const message of [null, 'read', { kind: 'read', tabId: '3' }, { kind: 'judge' }, { kind: 'forget' }])
    expect(await send(message, page)).toBeUndefined();
  expect([readTab, judgeAgain].some((work) => work.mock.calls.length > 0)).toBe(false);
});

it('hears only of our readers that a posting has gone or a page has come, and of which tab', async () => {
  serve();
  for (const sender of [page, { id: 'theirs', tab: { id: 9 } }, { id: 'ours', url: 'https://jobs.example' }])
    for (const kind of ['gone', 'arrived']) await send({ kind }, sender);
  expect([clearBadge, readTab].some((work) => work.mock.calls.length > 0)).toBe(false);
  for (const kind of ['gone', 'arrived']) await send({ kind, tabId: 1 }, reader);
  expect(clearBadge).toHaveBeenCalledExactlyOnceWith(7);
  expect(readTab).toHaveBeenCalledExactlyOnceWith(7);
});

it('obeys in a page no order but ours, for this reading, until the signal aborts', () => {
  const obey = vi.fn(() => true);
  const lifetime = new AbortController();
  listenToOrders('this', lifetime.signal, obey);
  const respond = vi.fn();
  const [listener] = listeners;
  const clear = { kind: 'clear', reading: 'this' };
  listener?.(clear, { id: 'theirs' }, respond);
  listener?.({ ...clear, reading: 'other' }, page, respond);
  expect([obey, respond].some((one) => one.mock.calls.length > 0)).toBe(false);
  listener?.(clear, page, respond);
  expect(obey).toHaveBeenCalledExactlyOnceWith(clear);
  expect(respond).toHaveBeenCalledExactlyOnceWith(true);
  lifetime.abort();
  expect(listeners).toEqual([]);
});
