import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { streamLines } from '../../lib/cli/input/lines';
import type { Format } from '../../lib/cli/input/record';
import type { Category } from '../../lib/lexicon/categories';

/** What one reader said of a posting. `duties`: unit number -> `primary` or `primary/secondary`. */
export interface Reading {
  duties: Record<string, string>;
  /** Only in gold: units that one of two readers called a duty. */
  optional?: Record<string, string>;
  role: string;
  also: string[];
  claims: string;
  verdict: string;
  level: string | string[] | null;
}

/** A posting of the corpus. `units` is its body cut into lines and sentences; bullets begin with "• ", headings with "# ". */
export interface LabelledPosting {
  id: string;
  title: string;
  company: string | null;
  format: Format;
  body: string;
  units: string[];
  gold: Reading;
  A: Reading;
  /** Missing where one reader read alone. */
  B?: Reading;
  source?: { repo?: string | null };
}

/** A posting of another occupation, whose duties nobody labelled. */
export type OtherPosting = Pick<LabelledPosting, 'id' | 'title' | 'company' | 'format' | 'body' | 'source'>;

/** A duty line written for the project. */
export interface WrittenLine {
  text: string;
  label: string;
}

export interface Corpus {
  postings: LabelledPosting[];
  others: OtherPosting[];
  written: WrittenLine[];
}

/** Loads a corpus directory. Throws with the file's name when `postings.jsonl` is missing or a line is broken. */
export async function loadCorpus(directory: string): Promise<Corpus> {
  const file = (name: string) => join(directory, name);
  if (!existsSync(file('postings.jsonl'))) {
    throw new Error(`${directory} holds no postings.jsonl. Name a directory with a labelled corpus.`);
  }
  return {
    postings: [
      ...(await rows<LabelledPosting>(file('postings.jsonl'))),
      ...(await rows<LabelledPosting>(file('more.jsonl'))),
    ],
    others: await rows<OtherPosting>(file('unlabelled.jsonl')),
    written: await rows<WrittenLine>(file('written.jsonl')),
  };
}

async function rows<T>(path: string): Promise<T[]> {
  const found: T[] = [];
  if (!existsSync(path)) return found;
  for await (const { number, text } of streamLines(createReadStream(path))) {
    try {
      found.push(JSON.parse(text ?? ''));
    } catch {
      throw new Error(`${path}:${number}: this line is not JSON.`);
    }
  }
  return found;
}

/** Whose posting it is, as far as is known: nothing of one employer may be on both sides of a split. */
export function employerOf({ company, source, id }: OtherPosting): string {
  return (company ?? source?.repo ?? id)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A label as written in the corpus: `primary` or `primary/secondary`. */
export function labelOf(written: string): { label: Category; second: Category | null } {
  const [label, second] = written.split('/') as [Category, Category?];
  return { label, second: second ?? null };
}

/** Whether duties of this posting are scored: social media jobs only. */
export function isSocial(posting: LabelledPosting): boolean {
  return posting.gold.role !== 'not_social';
}

/** A unit's own words, without the mark of a bullet. */
export function unitText(posting: LabelledPosting, unit: number | string): string {
  return (posting.units[Number(unit)] ?? '').replace(/^• /, '');
}

/** The heading a unit stands under, or null. */
export function headingOf({ units }: LabelledPosting, unit: number | string): string | null {
  const above = units.slice(0, Number(unit)).findLast((text) => text.startsWith('# '));
  return above?.slice(2) ?? null;
}
