import type { Line } from './text/line';

/** What a layer found: one posting's lines, and of its title and company what it knows for sure. */
export interface FoundPosting {
  source: 'board' | 'jsonld' | 'microdata' | 'headings' | 'selection' | 'fragment';
  title: string | null;
  company: string | null;
  lines: Line[];
  /** The lines are in the page, so stretches of them have ranges. */
  live: boolean;
  board?: string;
}
