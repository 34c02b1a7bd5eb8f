import { findDescription } from '../generic/description';
import { type Line, sizeOf } from '../text/line';
import { isApplyForm } from '../why';

/** Share of a description that must be in sight on the page before it is believed of what is visible. */
const MIN_AGREEMENT = 0.5;
/** A visible line shorter than this is found in too many texts to prove anything. */
const TELLING = 25;

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The visible lines that say what `told` says, from the first to the last of them; null when the page shows other text. */
export function visibleLines(lines: readonly Line[], told: readonly Line[]): Line[] | null {
  const text = told.map((line) => squeezed(line.text)).join('');
  if (text.length === 0) return null;
  const sizes = lines.map((line) => saidSize(line, text));
  const span = densest(sizes);
  const said = sizes.slice(span.from, span.to).reduce((sum, size) => sum + size, 0);
  if (said < MIN_AGREEMENT * text.length) return null;
  return lines
    .slice(span.from, span.to)
    .filter((line, i) => line.zone !== 'navigation' || (sizes[span.from + i] ?? 0) > 0);
}

function saidSize({ text }: Line, told: string): number {
  const own = squeezed(text);
  return own.length >= TELLING && told.includes(own) ? own.length : 0;
}

/** The stretch with the most said lines and the fewest others: a copy of the posting elsewhere on the page stays out. */
function densest(sizes: readonly number[]): { from: number; to: number } {
  let best = { from: 0, to: 0, value: 0 };
  let from = 0;
  let value = 0;
  for (const [i, size] of sizes.entries()) {
    if (value <= 0) {
      value = 0;
      from = i;
    }
    value += size > 0 ? size : -40;
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
