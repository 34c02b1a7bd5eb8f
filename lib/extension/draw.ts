import { browser } from 'wxt/browser';
import type { Verdict } from '../analysis/verdict';
import type { Colours } from '../marking/palette';
import { highlightCss } from '../marking/styles';
import { tell } from './ask';
import { categoryColours, hiddenCategories, marksOn } from './settings';
import type { Place } from './shapes/messages';

/** Draws the marks of a verdict in its page, as far as the person wants them. */
export async function drawMarks(place: Place, verdict: Verdict): Promise<void> {
  const [on, categories, colours] = await Promise.all([marksOn.get(), hiddenCategories.get(), categoryColours.get()]);
  const marks = on ? verdict.duties.map(({ start, end, category }) => ({ start, end, category })) : [];
  if (marks.length > 0) await styleMarks(place, colours);
  await tell(place, { kind: 'hide', categories });
  await tell(place, { kind: 'mark', marks });
}

/**
 * Says how marks look, by the browser's own hand: the page does not see the sheet, its Content-Security-Policy does not touch it, it
 * holds in shadow roots too, and Firefox takes it back when the extension goes.
 */
async function styleMarks({ tabId, frameId }: Place, colours: Colours): Promise<void> {
  const sheet = { target: { tabId, frameIds: [frameId] }, css: highlightCss(colours), origin: 'USER' as const };
  const { scripting } = browser;
  // Taken out before it is put in again: the last one in counts, and the page may have been drawn before in other colours.
  await Promise.all([scripting.removeCSS(sheet), scripting.insertCSS(sheet)]).catch(() => undefined); // The page may be gone.
}
