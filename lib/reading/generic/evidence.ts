import type { Line } from '../text/line';
import { type Cue, cueOf } from '../words/cues';
import { namesOccupation } from '../words/occupations';
import { phrasesIn } from '../words/phrases';

/** How far each kind of heading speaks for a posting. */
const WEIGHTS: Record<Cue, number> = { duties: 2, requirements: 1.5, offer: 1, role: 1, company: 0.5, apply: 0.5 };

/** Text beyond this says nothing new about what it is. */
const MAX_TEXT_LENGTH = 30_000;
/** So short a text is more often a notice or the questions of a form. */
const SHORT = 400;

/** How much in the lines speaks for their being a posting's description: headings, turns of phrase,
 * a list, the title's own words. */
export function evidenceIn(lines: readonly Line[], title: string): number {
  let value = 0;
  for (const cue of cuesIn(lines)) value += WEIGHTS[cue];
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, MAX_TEXT_LENGTH);
  value += Math.min(5, phrasesIn(text) * 0.7);
  if (title.includes(' ') && namesOccupation(title) && text.toLowerCase().includes(title.toLowerCase())) value += 2;
  if (text.length < SHORT) value -= 1.5;
  if (labels(lines) > 0.25) value -= 4;
  return value + Math.min(1, lines.filter((line) => line.kind === 'item').length / 6);
}

/** What the headings among the lines announce. */
export function cuesIn(lines: readonly Line[]): Set<Cue> {
  return new Set(lines.filter(isShort).flatMap((line) => cueOf(line.text) ?? []));
}

const isShort = (line: Line) => line.kind === 'heading' || (line.text.length <= 60 && line.linked < 0.5);

/** Share of the lines that ask for something, as the fields of a form do. */
function labels(lines: readonly Line[]): number {
  const asking = lines.filter(({ text }) => /[*✱?]$|\((?:required|optional)\)$/i.test(text));
  return asking.length < 3 ? 0 : asking.length / lines.length;
}
