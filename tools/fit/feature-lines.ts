import { readdirSync, readFileSync } from 'node:fs';
import { candidatesOf } from '../../lib/analysis/find/candidates';
import { claimFeatures, socialFeatures } from '../../lib/analysis/role/features';
import { pagePosting } from '../../lib/cli/input/html';
import { exampleLines, exampleTexts } from '../corpus/examples';
import { lineRow, wordRow } from './featurise';
import { roleRows } from './role-rows';
import { namedFeatures, type SparseFeatures, sparse } from './sparse';
import { textbook } from './textbook';

const SAMPLES = new URL('../../assets/samples/', import.meta.url);

/** Of the labelled example lines each so many-th is looked at: enough to meet every kind of feature. */
const STEP = 40;

/** The features that the code makes of the project's own examples, one row a line: names with values, in the order of the code. */
export function featureLines(): string[] {
  const texts = [
    ...exampleLines().map(({ text }) => text),
    ...exampleTexts('any-duties'),
    ...exampleTexts('not-duties'),
  ];
  const lines = texts.filter((_, at) => at % STEP === 0);
  const rows = [...lines.map(wordRow), ...lines.map(lineRow), ...placedRows(), ...roleFeatureRows()];
  return rows.map(lineOf);
}

/** Lines of the sample postings, in their place. */
function placedRows(): SparseFeatures[] {
  const pages = readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.html'))
    .sort();
  return pages.flatMap((name) => {
    const html = readFileSync(new URL(name, SAMPLES), 'utf8');
    return candidatesOf(pagePosting(html, { boards: false, url: null })).map(({ features }) => sparse(features));
  });
}

/** Textbook postings of every role. */
function roleFeatureRows(): SparseFeatures[] {
  return textbook().flatMap((known) => [
    ...roleRows(known).primary.options,
    sparse(new Map([...socialFeatures(known.profile), ...claimFeatures(known.title)])),
  ]);
}

/** Values to six digits: what differs by less changes no weight. */
function lineOf(row: SparseFeatures): string {
  return namedFeatures(row)
    .map(([name, value]) => `${name}=${Number(value.toFixed(6))}`)
    .join('\t');
}
