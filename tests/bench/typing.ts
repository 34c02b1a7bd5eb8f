import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { needBrowser } from '../browser/driver/find';
import { builtExtension } from '../browser/driver/launch';
import { serveSite } from '../browser/driver/site';
import { bundled } from './bundle';
import { median } from './measure';
import { postingOfWords } from './texts';

/** Tasks of the page's main thread while somebody types, in milliseconds. */
export interface TypingRow {
  editor: string;
  words: number;
  keys: number;
  /** The middle task of more than a millisecond, and the longest of all. */
  median: number;
  longest: number;
  /** The longest one against that of the editor alone. */
  beyond: number;
}

const WORDS = 2_000;
const SENTENCE = 'Plan and film short reels with the team, then answer what people write. ';
/** Milliseconds between two keys, a quick typist; and between two words, long enough for a new reading to come in. */
const PACE = 80;
const PAUSE = 400;

/** Types into a long draft at the desk, and into the same editor with the same text and nothing around it, in one browser. */
export async function benchTyping(): Promise<TypingRow[]> {
  const { text } = postingOfWords(WORDS);
  const editor = await bundled(`import { startEditor, showDoc } from '/entrypoints/draft/editor/start.ts';
    import { docOf } from '/entrypoints/draft/editor/from-blocks.ts';
    startEditor(document.body, 'Text', { onChange() {}, onState() {} }, new AbortController().signal);`);
  const html = `<!doctype html><meta charset="utf-8"><style>.sheet{white-space:break-spaces}</style><body><script type="module">${editor}</script>`;
  const site = await serveSite({ '/editor.html': { html } });
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    pipe: true,
    enableExtensions: [builtExtension('chromium')],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    const desk = new URL('/draft.html', welcome.url()).href;
    const alone = await typed(await browser.newPage(), site.at('/editor.html'), text);
    const ours = await typed(await browser.newPage(), desk, text);
    return [row('the editor alone', alone, alone), row('the draft desk', ours, alone)];
  } finally {
    await browser.close();
    await site.close();
  }
}

function row(editor: string, tasks: number[], alone: number[]): TypingRow {
  const longest = Math.max(...tasks);
  const middle = median(tasks.filter((task) => task > 1));
  return { editor, words: WORDS, keys: SENTENCE.length, median: middle, longest, beyond: longest - Math.max(...alone) };
}

/** Types a sentence at the end of a text and gives the length of every task of the main thread meanwhile. */
async function typed(page: Page, address: string, text: string): Promise<number[]> {
  await page.goto(address);
  await page.waitForSelector('.sheet[contenteditable="true"]');
  await page.evaluate(PASTE, text);
  await page.waitForFunction('document.querySelectorAll(".sheet li").length > 20');
  if (address.endsWith('draft.html')) await page.waitForSelector('.sheet [data-duty]', { timeout: 60_000 });
  await page.focus('.sheet');
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  for (const word of SENTENCE.split(/(?<= )/)) {
    await page.keyboard.type(word, { delay: PACE });
    await setTimeout(PAUSE);
  }
  const trace = await page.tracing.stop();
  await page.close();
  return mainTasks(JSON.parse(new TextDecoder().decode(trace)).traceEvents, address);
}

const PASTE = (text: string) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.querySelector('.sheet')?.dispatchEvent(paste);
};

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** In microseconds. */
  dur?: number;
}

/** The tasks of the page's renderer: the main thread that handled the keys. */
function mainTasks(events: TraceEvent[], address: string): number[] {
  const keys = events.filter(({ name }) => name === 'EventDispatch');
  const busiest = new Map<string, number>();
  for (const { pid, tid } of keys) busiest.set(`${pid} ${tid}`, (busiest.get(`${pid} ${tid}`) ?? 0) + 1);
  const [thread] = [...busiest].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (!thread) throw new Error(`The trace of ${address} holds no key.`);
  return events
    .filter(({ name, pid, tid, dur }) => name === 'RunTask' && `${pid} ${tid}` === thread && dur !== undefined)
    .map(({ dur = 0 }) => dur / 1000);
}
