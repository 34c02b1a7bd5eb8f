import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { documentOf } from '../../lib/cli/dom';
import { readPage } from '../../lib/reading/read-page';
import { median, timeOf } from './measure';

const SAMPLES = new URL('../../assets/samples/', import.meta.url);

/** Milliseconds to read one page that is already parsed. Readability changes its document, so both start from a fresh one. */
export interface ReadingRow {
  page: string;
  kilobytes: number;
  ours: number;
  readability: number;
  ratio: number;
}

/** Our reading against @mozilla/readability's parse, on the sample postings, plain and with 200 more sections around them; last the medians. */
export function benchReading(): ReadingRow[] {
  const rows = readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => {
      const html = readFileSync(new URL(name, SAMPLES), 'utf8');
      return [row(name, html), row(`${name}, long page`, padded(html))];
    });
  return [...rows, middle(rows)];
}

/** The median of every column, each by itself. */
function middle(rows: ReadingRow[]): ReadingRow {
  const of = (key: 'kilobytes' | 'ours' | 'readability' | 'ratio') => median(rows.map((one) => one[key]));
  return {
    page: 'median',
    kilobytes: of('kilobytes'),
    ours: of('ours'),
    readability: of('readability'),
    ratio: of('ratio'),
  };
}

function row(page: string, html: string): ReadingRow {
  const parsing = timeOf(() => documentOf(html)).median;
  const ours = timeOf(() => readPage(documentOf(html))).median - parsing;
  const readability = timeOf(() => new Readability(documentOf(html)).parse()).median - parsing;
  return { page, kilobytes: html.length / 1024, ours, readability, ratio: ours / readability };
}

function padded(html: string): string {
  const section =
    '<section><h3>From our blog</h3><p>Bread rests for a day before it is baked, and so do we.</p></section>';
  return html.replace('</body>', `<footer>${section.repeat(200)}</footer></body>`);
}
