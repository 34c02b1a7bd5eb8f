import Papa from 'papaparse';
import type { Posting } from '../analysis/posting';
import type { Verdict } from '../analysis/verdict';
import { CATEGORIES } from '../lexicon/categories';

/** A posting that somebody kept, with what it was judged to be. `saved` is in milliseconds since 1970. */
interface Kept {
  posting: Posting;
  verdict: Verdict;
  saved: number;
  url: string;
  note: string;
}

const COLUMNS = [
  ...['title', 'company', 'verdict', 'role', 'level', 'confidence', 'duties', ...CATEGORIES],
  ...['saved', 'url', 'note', 'text'],
];

/** Writes kept postings as CSV with a header. Text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvOf(kept: Kept[]): string {
  const rows = kept.map(({ posting, verdict: judged, saved, url, note }) => {
    const { title, company, text } = posting;
    const { role, verdict, confidence, level, mix, duties } = judged;
    const found = { verdict, role, level, confidence, duties: duties.length, ...mix };
    return { title, company, ...found, saved: new Date(saved).toISOString(), url, note, text };
  });
  return Papa.unparse(rows, { escapeFormulae: true, columns: COLUMNS });
}

/** Why a text is no CSV of postings. The message names the line or the column. */
export class CsvProblem extends Error {
  override name = 'CsvProblem';
}

/** One posting as a line of CSV gives it: nothing of it is checked but that it is there. */
export interface CsvRow {
  title: string;
  company: string | null;
  text: string;
  url: string;
  note: string;
  saved?: string;
}

/** Reads CSV with a header that has at least `title` and `text`, such as `csvOf` writes. Throws a CsvProblem. */
export function readCsv(csv: string): CsvRow[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: 'greedy' });
  const missing = ['title', 'text'].find((column) => !meta.fields?.includes(column));
  if (missing) throw new CsvProblem(`CSV: the first line names no column "${missing}".`);
  const [problem] = errors;
  if (problem) throw new CsvProblem(`CSV, row ${(problem.row ?? 0) + 2}: ${problem.message}`);
  return data.map(rowOf);
}

function rowOf(cells: Record<string, string>): CsvRow {
  const plain = (name: string) => cells[name]?.replace(/^'(?=[=+\-@\t\r])/, '') ?? '';
  const saved = plain('saved');
  return {
    ...{ title: plain('title'), company: plain('company') || null, text: plain('text') },
    ...{ url: plain('url'), note: plain('note'), ...(saved ? { saved } : {}) },
  };
}
