import Papa from 'papaparse';
import { CATEGORIES } from '../lexicon/categories';
import { checkRows, rowOf, TransferProblem } from './rows';
import type { PostingRow } from './shapes/files';
import type { KeptPosting } from './shapes/kept';

/** Writes kept postings as CSV with a header. Text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvOf(kept: KeptPosting[]): string {
  const rows = kept.map((one) => {
    const { blocks: _blocks, changes: _changes, ...row } = rowOf(one);
    const { role, verdict, confidence, level, mix, duties } = one.verdict;
    return { ...row, verdict, role, level, confidence, duties: duties.length, ...mix };
  });
  return Papa.unparse(rows, { escapeFormulae: true, columns: COLUMNS });
}

const COLUMNS = [
  ...['title', 'company', 'verdict', 'role', 'level', 'confidence', 'duties', ...CATEGORIES],
  ...['saved', 'url', 'note', 'text'],
];

/** Reads CSV with a header that has at least `title` and `text`. Throws a TransferProblem that names the line. */
export function rowsOfCsv(text: string): PostingRow[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' });
  const missing = ['title', 'text'].find((column) => !meta.fields?.includes(column));
  if (missing) throw new TransferProblem(`CSV: the first line names no column "${missing}".`);
  const [problem] = errors;
  if (problem) throw new TransferProblem(`CSV, row ${(problem.row ?? 0) + 2}: ${problem.message}`);
  return checkRows(data.map(rowOfLine));
}

function rowOfLine(line: Record<string, string>): Record<string, unknown> {
  const plain = (name: string) => line[name]?.replace(/^'(?=[=+\-@\t\r])/, '') ?? '';
  const saved = plain('saved');
  return {
    ...{ title: plain('title'), company: plain('company') || null, text: plain('text') },
    ...{ url: plain('url'), note: plain('note'), ...(saved ? { saved } : {}) },
  };
}
