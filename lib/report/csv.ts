import type { Verdict } from '../analysis/verdict';
import { CATEGORIES } from '../lexicon/categories';
import { oneLine } from './sections';

const COLUMNS = [
  'title',
  'company',
  'claims',
  'role',
  'also',
  'verdict',
  'confidence',
  'level',
  'duties',
  ...CATEGORIES,
];

/** Verdicts as CSV after RFC 4180: a head line, one line a posting, CRLF; cells that a spreadsheet would run as a formula are defused. */
export function reportCsv(verdicts: Verdict[]): string {
  return [COLUMNS, ...verdicts.map(row)].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function row(verdict: Verdict): string[] {
  const { title, company, claims, role, also, confidence, level, duties, mix } = verdict;
  return [
    title,
    company ?? '',
    claims.join(' '),
    role ?? '',
    also.join(' '),
    verdict.verdict,
    confidence.toFixed(2),
    level ?? '',
    String(duties.length),
    ...CATEGORIES.map((category) => mix[category].toFixed(3)),
  ];
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  const line = oneLine(safe);
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
