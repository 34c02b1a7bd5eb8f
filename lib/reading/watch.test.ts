import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled, watch } from './watch';

let document: Document;
let posting: Element;
let changes: number;
let stop: AbortController;

/** Lets observers report, then lets time pass. */
async function pass(milliseconds: number) {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
}

beforeEach(() => {
  vi.useFakeTimers();
  const { window } = new JSDOM('<ul id="feed"></ul><main><div id="posting"><p>Write</p></div></main>');
  document = window.document;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  posting = document.querySelector('#posting') as Element;
  changes = 0;
  stop = new AbortController();
  watch(document, stop.signal, () => changes++, posting);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('tells once that the posting has changed, when it has come to rest', async () => {
  posting.append('more');
  await pass(100);
  posting.append('and more');
  await pass(300);
  expect(changes).toBe(0);
  await pass(200);
  expect(changes).toBe(1);
});

it('tells that the posting has left the page', async () => {
  document.querySelector('main')?.remove();
  await pass(500);
  expect(changes).toBe(1);
});

it('does not stir while a list beside it grows, nor for a change of markup alone', async () => {
  document.querySelector('#feed')?.append(document.createElement('li'));
  await pass(0);
  expect(vi.getTimerCount()).toBe(0);
  posting.firstElementChild?.replaceWith(Object.assign(document.createElement('div'), { textContent: 'Write' }));
  await pass(500);
  expect(changes).toBe(0);
});

it('does not wait for ever for a page that never rests', async () => {
  for (let i = 0; i < 50; i++) {
    posting.append(`${i}`);
    await pass(50);
  }
  expect(changes).toBe(1);
});

it('ends with its signal', async () => {
  posting.append('more');
  await pass(0);
  stop.abort();
  expect(vi.getTimerCount()).toBe(0);
  posting.append('more');
  await pass(1000);
  expect(changes).toBe(0);
});

it('waits for content that arrives late, up to a limit', async () => {
  let done = false;
  settled(document, stop.signal, 1000).then(() => {
    done = true;
  });
  await pass(300);
  posting.append('late');
  await pass(300);
  expect(done).toBe(false);
  await pass(200);
  expect(done).toBe(true);
});
