import { findDescription } from '../generic/description';
import { type Line, sizeOf } from '../text/line';
import { isApplyForm } from '../why';

/** Share of a description that must be in sight on the page before it is believed of what is visible. */
const MIN_AGREEMENT = 0.5;
/** A visible line shorter than this is found in too many texts to prove anything, unless a line of the description says just that. */
const TELLING = 25;
/** What a visible line costs that the description does not say; a short one is a label or a button. */
const COST = { long: 40, short: 10 };

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The visible lines that say what `told` says, from the first to the last of them, and what the page by itself shows to be of the same
 * description; null when the page shows other text. In the page's own order.
 */
export function visibleLines(lines: readonly Line[], told: readonly Line[]): Line[] | null {
  const own = told.map((line) => squeezed(line.text));
  const text = own.join('');
  if (text.length === 0) return null;
  const values = valuesOf(lines, text, new Set(own));
  const span = densest(values);
  const said = values.slice(span.from, span.to).reduce((sum, value) => sum + Math.max(0, value), 0);
  if (said < MIN_AGREEMENT * text.length) return null;
  return widened(lines, values, span);
}

/** For each line how many letters of it the description says, or what it costs that it does not. */
function valuesOf(lines: readonly Line[], told: string, own: ReadonlySet<string>): number[] {
  return lines.map(({ text }) => {
    const letters = squeezed(text);
    const isSaid = letters.length >= TELLING ? told.includes(letters) : own.has(letters);
    if (isSaid && letters.length > 0) return letters.length;
    return letters.length >= TELLING ? -COST.long : -COST.short;
  });
}

/** The lines of the stretch and those around it that the page by itself shows to belong, without copies of what is in it. */
function widened(lines: readonly Line[], values: readonly number[], span: { from: number; to: number }): Line[] {
  const inside = lines
    .slice(span.from, span.to)
    .filter((line, i) => line.zone !== 'navigation' || (values[span.from + i] ?? 0) > 0);
  const found = findDescription(lines)?.lines ?? [];
  const at = new Map(lines.map((line, i) => [line, i]));
  const places = found.map((line) => at.get(line) ?? -1);
  if (!places.some((place) => place >= span.from && place < span.to)) return inside;
  const said = new Set(inside.map(({ text }) => squeezed(text)));
  const outside = found.filter((line, i) => {
    const place = places[i] ?? -1;
    return (place < span.from || place >= span.to) && line.zone === 'body' && !said.has(squeezed(line.text));
  });
  const before = outside.filter((line) => (at.get(line) ?? 0) < span.from);
  return [...before, ...inside, ...outside.slice(before.length)];
}

/** The stretch with the most said lines and the fewest others: a copy of the posting elsewhere on the page stays out. */
function densest(values: readonly number[]): { from: number; to: number } {
  let best = { from: 0, to: 0, value: 0 };
  let from = 0;
  let value = 0;
  for (const [i, own] of values.entries()) {
    if (value <= 0) {
      value = 0;
      from = i;
    }
    value += own;
    if (value > best.value) best = { from, to: i + 1, value };
  }
  return best;
}

/**
 * Whether a page shows so little that its structured data may speak for it: the shell of an application, which shows no other
 * job and no form to fill in.
 */
export function isShell(document: Document, lines: readonly Line[], title: string): boolean {
  const prose = findDescription(lines)?.lines.filter((line) => line.linked < 0.5) ?? [];
  if (sizeOf(prose) >= SHELL || isApplyForm(document, lines)) return false;
  const headings = lines.filter((line) => line.kind === 'heading' && line.zone === 'body');
  return headings.length === 0 || headings.some((line) => squeezed(line.text).includes(squeezed(title)));
}

/** More visible prose than this, in characters, is the page's own. */
const SHELL = 200;
