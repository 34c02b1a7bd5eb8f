import type { Verdict } from '../analysis/verdict';
import type { Place } from './answer';
import { tell } from './ask';
import { categoryColours, hiddenCategories, marksOn } from './settings';

/** Draws the marks of a verdict in its page, as far as the person wants them. */
export async function drawMarks(place: Place, verdict: Verdict): Promise<void> {
  const [on, categories, colours] = await Promise.all([marksOn.get(), hiddenCategories.get(), categoryColours.get()]);
  const marks = on ? verdict.duties.map(({ start, end, category }) => ({ start, end, category })) : [];
  await tell(place, { kind: 'hide', categories });
  await tell(place, { kind: 'mark', marks, colours });
}
