import { startLifetime } from '../../lib/extension/lifetime';
import type { FrameAnswer } from '../../lib/extension/shapes/messages';
import { nothing } from '../../lib/reading/nothing';
import { type Page, pageSteps, readSelection } from '../../lib/reading/read-page';
import { inTasks, type Steps, steady } from '../../lib/reading/steps';
import { drawnIn } from './drawn';
import { foreignFrames } from './frames';
import { standBy } from './stand-by';

/**
 * Reads this document, stands by to mark it, and hands back what was found. Whoever asked gets the answer even when another reader
 * has taken over meanwhile; only the standing by is then left to that one.
 */
export function readHere(document: Document): Promise<FrameAnswer | null> {
  return inTasks(answerSteps(document, startLifetime(document)));
}

function* answerSteps(document: Document, lifetime: AbortController): Steps<FrameAnswer> {
  const frames = foreignFrames(document);
  yield;
  const page = yield* steady(document, () => readSteps(document));
  // No step lies between the reading and the standing by: a change there would be seen by neither.
  if (page.kind !== 'posting') {
    lifetime.abort();
    return { kind: page.kind, code: page.code, message: page.message, frames };
  }
  const reading = crypto.randomUUID();
  const read = () =>
    inTasks(
      steady(document, () => readSteps(document)),
      lifetime.signal,
    );
  if (!lifetime.signal.aborted) standBy({ document, page, read, reading, lifetime });
  return { kind: 'posting', reading, url: document.URL, posting: page.posting, frames };
}

/** The page's one posting, or else what the person has selected. What a page can break is said of it; nothing is thrown in it. */
function* readSteps(document: Document): Steps<Page> {
  const options = { url: document.URL, isVisible: drawnIn(document.defaultView ?? window) };
  try {
    const page = yield* pageSteps(document, options);
    if (page.kind === 'posting') return page;
    yield;
    const selected = readSelection(document, options);
    return selected.kind === 'posting' ? selected : page;
  } catch {
    return { ...nothing('broken'), ranges: () => [], element: null };
  }
}
