import { browser } from 'wxt/browser';
import { allReadable } from './shapes/lenient';
import { type FrameAnswer, frameAnswer } from './shapes/messages';

/** What one frame of a tab answered. */
export interface Framed {
  frameId: number;
  answer: FrameAnswer;
}

const READER = '/reader.js';

/**
 * Puts the reader into every frame of a tab that the person's click opened, and hands back what each found.
 * Rejects when the browser lets no extension into the page.
 */
export async function injectReader(tabId: number): Promise<Framed[]> {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [READER] });
  return results.flatMap(({ frameId, result }) =>
    allReadable(frameAnswer, [result]).map((answer) => ({ frameId, answer })),
  );
}

/** Of all frames, the one with the posting: the longest text wins; without any, the top frame's reason counts. */
export function chooseFrame(framed: Framed[]): Framed | null {
  const length = ({ answer }: Framed) => (answer.kind === 'posting' ? answer.posting.text.length : -1);
  const [best] = [...framed].sort((a, b) => length(b) - length(a) || a.frameId - b.frameId);
  return best ?? null;
}
