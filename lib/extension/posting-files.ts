import { CsvProblem, readCsv } from '../report/csv';
import { checkRows, rowOf, rowsOfJson, TransferProblem } from './rows';
import type { PostingRow } from './shapes/files';
import type { KeptPosting } from './shapes/kept';

/** Writes kept postings as the text of a JSON file that `rowsOfFile` reads. */
export function jsonOfPostings(kept: KeptPosting[]): string {
  return JSON.stringify({ truetitle: 1, postings: kept.map(rowOf) }, null, 2);
}

/** Reads a JSON or CSV file of postings, told apart by its name, and checks every row. Throws a TransferProblem that names the place. */
export function rowsOfFile(name: string, text: string): PostingRow[] {
  return /\.csv$/i.test(name) ? rowsOfCsv(text) : rowsOfJson(text);
}

function rowsOfCsv(text: string): PostingRow[] {
  try {
    return checkRows(readCsv(text));
  } catch (error) {
    throw error instanceof CsvProblem ? new TransferProblem(error.message) : error;
  }
}
