import type { Block, Posting } from '../../lib/analysis/posting';
import type { Duty } from '../../lib/analysis/verdict';
import type { Category } from '../../lib/lexicon/categories';
import type { LabelledPosting } from './corpus';

/** A labelled posting with its duties as the readers labelled them, offsets into a text made of its units, one a line. */
export interface GoldPosting {
  posting: Posting;
  duties: Duty[];
}

/** Builds the posting that the readers saw. `title` replaces its own, for postings under exchanged titles. */
export function goldPosting(line: LabelledPosting, title = line.title): GoldPosting {
  const blocks: Block[] = [];
  const duties: Duty[] = [];
  let text = '';
  for (const [unit, written] of line.units.entries()) {
    const plain = written.replace(/^(•|#+) /, '');
    const start = text.length;
    text += `${plain}\n`;
    const end = start + plain.length;
    blocks.push({
      start,
      end,
      kind: written.startsWith('# ') ? 'heading' : written.startsWith('• ') ? 'item' : 'paragraph',
    });
    const label = line.gold.duties[unit];
    if (label) duties.push({ ...labelled(label), start, end, text: plain, evidence: [], confidence: 1 });
  }
  return { posting: { title, company: line.company, text, blocks }, duties };
}

function labelled(label: string): { category: Category; second: Category | null } {
  const [category, second] = label.split('/') as [Category, Category?];
  return { category, second: second ?? null };
}
