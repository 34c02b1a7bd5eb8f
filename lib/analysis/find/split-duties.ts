import type { Span } from '../posting';
import { trimmed } from '../text/lines';
import { readTextOf } from '../text/read-text';
import { sentencesOf, type Unit } from '../text/units';

/** Words that a part must have to be a duty of its own. */
const MIN_WORDS = 5;

/** More parts than this are one long enumeration. */
const MAX_PARTS = 6;

/**
 * The duties in a unit that is one: the unit itself, or its parts when an item holds several sentences or clauses between
 * semicolons that each open with a verb of work. What opens with no verb stays with the part before it.
 */
export function dutiesIn(posting: { text: string }, unit: Unit): Span[] {
  const { text } = posting;
  if (unit.kind !== 'item') return [unitSpan(unit)];
  const parts = sentencesOf(text, unit).flatMap((sentence) => clausesOf(text, sentence));
  const duties: Span[] = [];
  for (const part of parts) {
    const last = duties.at(-1);
    if (last && !opensWithVerb(posting, part)) last.end = part.end;
    else duties.push({ ...part });
  }
  return duties.length > 1 && duties.length <= MAX_PARTS && opensWithVerb(posting, duties[0])
    ? duties
    : [unitSpan(unit)];
}

function unitSpan({ start, end }: Span): Span {
  return { start, end };
}

function clausesOf(text: string, { start, end }: Span): Span[] {
  const cuts = [...text.slice(start, end).matchAll(/;\s/g)].map((cut) => start + cut.index + 1);
  return [start, ...cuts].map((from, i) => trimmed(text, { start: from, end: cuts[i] ?? end }));
}

function opensWithVerb(posting: { text: string }, span: Span | undefined): boolean {
  if (!span) return false;
  const line = readTextOf(posting).line(span);
  const form = line.formAt(0);
  return line.tokens.length >= MIN_WORDS && (form === 'base' || form === 'ing' || form === 's');
}
