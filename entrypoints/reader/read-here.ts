import type { FrameAnswer } from '../../lib/extension/answer';
import { startLifetime } from '../../lib/extension/lifetime';
import { type Page, readPage } from '../../lib/reading/read-page';
import { foreignFrames } from './frames';
import { standBy } from './stand-by';

/** Reads this document, stands by to mark it, and hands back what was found. */
export function readHere(document: Document): FrameAnswer {
  const lifetime = startLifetime(document);
  const page = readNow(document);
  const frames = foreignFrames(document);
  if (page.kind !== 'posting') {
    lifetime.abort();
    return { kind: page.kind, code: page.code, message: page.message, frames };
  }
  const reading = crypto.randomUUID();
  standBy({ document, page, read: () => readNow(document), reading, lifetime });
  return { kind: 'posting', reading, url: document.URL, posting: page.posting, frames };
}

function readNow(document: Document): Page {
  return readPage(document, { url: document.URL, isVisible: (element) => element.checkVisibility() });
}
