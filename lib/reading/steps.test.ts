import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Page, pageSteps } from './read-page';
import { finish, inTasks, type Steps, steady } from './steps';

let document: Document;
/** Tasks that wait for the page. */
let tasks: (() => void)[];

const POSTING = `<title>Editor at Fen</title><h1>Editor</h1><a href="/apply">Apply</a><h2>What you will do</h2>
  <ul><li>Write the pages of the paper</li><li id="second">Answer letters</li></ul>
  <h2>Requirements</h2><ul><li>Two years of experience in the trade</li></ul>
  <p>We are looking for a person who reads a lot and writes every day, and who knows the town.</p>`;

beforeEach(() => {
  const { window } = new JSDOM(POSTING, { url: 'https://fen.example/jobs/1' });
  document = window.document;
  tasks = [];
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('scheduler', { postTask: (task: () => void) => tasks.push(task) });
  // Every step takes longer than a slice.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** One task of ours, then what the page does until the next. */
async function pass(between: (task: number) => void = () => {}): Promise<number> {
  let done = 0;
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    task();
    between(++done);
    await Promise.resolve();
  }
  return done;
}

const read = () => steady(document, () => pageSteps(document, { url: document.URL }));
const textOf = (page: Page | null) => (page?.kind === 'posting' ? page.posting.text : null);
const pageOf = () => finish(pageSteps(document, { url: document.URL }));

it('does nothing at once, and gives the page its turn between the steps of a reading', async () => {
  const page = inTasks(read());
  expect(tasks.length).toBe(1);
  expect(await pass()).toBeGreaterThan(5);
  expect(textOf(await page)).toBe(textOf(pageOf()));
});

it('reads the page of one moment when it changes meanwhile', async () => {
  const page = inTasks(read());
  await pass((task) => {
    if (task === 4) document.querySelector('#second')?.replaceChildren('Choose the pictures');
  });
  expect(textOf(await page)).toContain('Choose the pictures');
  expect(textOf(await page)).not.toContain('Answer letters');
});

it('begins anew under another address', async () => {
  const page = inTasks(read());
  await pass((task) => {
    if (task === 4) document.defaultView?.history.pushState(null, '', '/jobs/2');
  });
  expect(await page).toMatchObject({ posting: { url: 'https://fen.example/jobs/2' } });
});

it('comes to an end on a page that never rests', async () => {
  const page = inTasks(read());
  const took = await pass(() => document.body.append('tick'));
  expect(took).toBeLessThan(10);
  expect(textOf(await page)).toContain('Answer letters');
});

it('does no further step when its signal has aborted', async () => {
  const stop = new AbortController();
  let steps = 0;
  let cleared = false;
  function* counting(): Steps<string> {
    try {
      for (; steps < 10; steps++) yield;
      return 'done';
    } finally {
      cleared = true;
    }
  }
  const outcome = inTasks(counting(), stop.signal);
  await pass((task) => task === 3 && stop.abort());
  expect(await outcome).toBeNull();
  expect(steps).toBeLessThan(4);
  expect(cleared).toBe(true);
});

it('hands on what a step throws', async () => {
  // biome-ignore lint/correctness/useYield: it fails before it comes to that
  function* failing(): Steps<never> {
    throw new Error('no page');
  }
  const outcome = inTasks(failing());
  const failed = expect(outcome).rejects.toThrow('no page');
  await pass();
  await failed;
});
