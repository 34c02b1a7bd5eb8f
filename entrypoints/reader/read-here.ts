import type { FrameAnswer } from '../../lib/extension/answer';
import { startLifetime } from '../../lib/extension/lifetime';
import { nothing } from '../../lib/reading/nothing';
import { type Page, readPage, readSelection } from '../../lib/reading/read-page';
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

/** The page's one posting, or else what the person has selected. What a page can break is said of it; nothing is thrown in it. */
function readNow(document: Document): Page {
  const options = { url: document.URL, isVisible: (element: Element) => element.checkVisibility() };
  try {
    const page = readPage(document, options);
    if (page.kind === 'posting') return page;
    const selected = readSelection(document, options);
    return selected.kind === 'posting' ? selected : page;
  } catch {
    return { ...nothing('broken'), ranges: () => [], element: null };
  }
}
