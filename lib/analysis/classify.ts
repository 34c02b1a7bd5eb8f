import type { Category } from '../lexicon/categories';
import type { FoundDuty } from './duties';
import type { Posting } from './posting';
import type { Duty, Evidence } from './verdict';

/** What one line is about. Offsets in `evidence` point into the line. */
export interface Classified {
  category: Category | 'not_duty';
  second: Category | null;
  confidence: number;
  evidence: Evidence[];
}

/** Classifies one duty that stands alone. */
export function classify(_text: string): Classified {
  return { category: 'other', second: null, confidence: 0, evidence: [] };
}

/** Classifies the duties of a posting, each in the light of its heading and of the rest. Offsets point into the posting's text. */
export function classifyDuties(_posting: Posting, found: FoundDuty[]): Duty[] {
  return found.map(({ heading, ...duty }) => ({
    ...duty,
    category: 'other',
    second: null,
    confidence: 0,
    evidence: [],
  }));
}
