import type { Block, Posting } from '../../lib/analysis/posting';
import type { Duty } from '../../lib/analysis/verdict';
import { labelOf } from './labels';
import type { LabelledPosting } from './schema';
import { unitKind, unitText } from './units';

/** A labelled posting with its duties as the readers labelled them, offsets into a text made of its units, one a line. */
export interface GoldPosting {
  posting: Posting;
  duties: Duty[];
}

/** Builds the posting that the readers saw. `title` replaces its own, for postings under exchanged titles. */
export function goldPosting(labelled: LabelledPosting, title = labelled.title): GoldPosting {
  const blocks: Block[] = [];
  const duties: Duty[] = [];
  let all = '';
  for (const [at, unit] of labelled.units.entries()) {
    const text = unitText(unit);
    const start = all.length;
    all += `${text}\n`;
    const end = start + text.length;
    blocks.push({ start, end, kind: unitKind(unit) });
    const label = labelled.gold.duties[at];
    if (label) duties.push({ ...labelOf(label), start, end, text, evidence: [], confidence: 1 });
  }
  return { posting: { title, company: labelled.company, text: all, blocks }, duties };
}
