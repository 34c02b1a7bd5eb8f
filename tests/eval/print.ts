import { CATEGORIES } from '../../lib/lexicon/categories';
import { BARS, type Bar, meets } from './bars';
import { corporaTables } from './corpora-table';
import { type Confusion, confusions, type DutyFigures } from './duties';
import type { Agreement } from './metrics/confusion';
import type { CorpusFigures, Evaluation, MeasuredPart } from './report';
import type { Spread } from './summary';
import { clipped, digits, headed, table } from './table';

type Summary = CorpusFigures['summary'];

/** The evaluation for people: each corpus apart, then of all real postings the bars and where the mistakes are. */
export function printEvaluation(evaluation: Evaluation, errors: number): string {
  const { name, summary, pooled } = evaluation.real;
  const { missed, wrong } = pooled.detection.social;
  return [
    evaluation.what,
    headed('Each corpus apart', corporaTables(evaluation)),
    headed(`Bars (from here on: ${name})`, barTable(summary)),
    headed('Duties of each category, given alone and found in their posting', categoryTable(summary)),
    headed('Agreement', agreementTable(summary)),
    headed('Roles, titles and levels', roleTable(evaluation.real)),
    ...baselineTable(summary),
    headed('What the labels were taken for (rows: gold, columns: ours, alone)', matrixTable(pooled.alone.gold)),
    headed('Reliability: how often a confidence was right (alone)', reliabilityTable(pooled.alone)),
    headed('Lines wrongly taken for duties', list(wrong, errors * 3)),
    headed('Duties not found', list(missed, errors * 3)),
    headed('Mistakes made most often (alone)', confusionList(confusions(pooled.alone.answers, errors))),
  ].join('\n\n');
}

/** Parts that stand for themselves, such as the reading of pages. */
export function printParts(parts: MeasuredPart[]): string {
  return parts.map(({ text }) => text).join('\n\n');
}

function spreadText({ mean, deviation }: Spread): string {
  return deviation === 0 ? digits(mean) : `${digits(mean)} ± ${digits(deviation)}`;
}

function barTable(summary: Summary): string {
  const rows = BARS.flatMap((bar) => {
    const spread = summary[bar.figure];
    return spread ? [[bar.what, spreadText(spread), limit(bar), meets(spread, bar) ? 'met' : 'NOT met']] : [];
  });
  return table(['figure', 'mean ± deviation', 'bar', ''], rows);
}

function limit({ least, most }: Bar): string {
  return least === undefined ? `<= ${most}` : `>= ${least}`;
}

function categoryTable(summary: Summary): string {
  const cell = (figure: string) => (summary[figure] ? digits(summary[figure].mean) : '');
  const rows = CATEGORIES.map((category) => [
    category,
    ...['classify', 'check'].flatMap((way) =>
      ['precision', 'recall', 'f1'].map((name) => cell(`${way}.${category}.${name}`)),
    ),
  ]);
  return table(['', 'precision', 'recall', 'F1', 'in posting: precision', 'recall', 'F1'], rows);
}

function agreementTable(summary: Summary): string {
  const cell = (figure: string) => (summary[figure] ? spreadText(summary[figure]) : '-');
  const row = (what: string, name: string) => [what, cell(`classify.${name}`), cell(`check.${name}`)];
  return table(
    ['', 'alone', 'in posting'],
    [
      row('macro-F1 against gold', 'macroF1'),
      row('macro-F1 against reader A', 'readerA'),
      row('macro-F1 against reader B', 'readerB'),
      ['macro-F1 of reader A against B', cell('readers.macroF1'), cell('readers.macroF1')],
      row('parity (ours / theirs)', 'parity'),
      row('same label as gold', 'accuracy'),
      row("Cohen's kappa against gold", 'kappa'),
      row('a label that some reader gave', 'acceptable'),
      row('answered with a category', 'coverage'),
    ],
  );
}

const ROLE_FIGURES: [string, string][] = [
  ['top1', "role is the readers' own"],
  ['acceptable', 'role that a reader could defend'],
  ['missed', 'social media jobs called no social media job'],
  ['unclear', 'social media jobs called unclear'],
  ['verdict', "verdict is the readers' own"],
  ['level', "level is one of the readers'"],
  ['falseAccusations', 'real titles accused that a reader accepts'],
  ['mislabelledCaught', 'real titles accused that no reader accepts'],
  ['fittingAccused', 'exchanged titles accused that every reader accepts'],
  ['wrongCaught', 'exchanged titles accused that no reader accepts'],
  ['leftAlone', 'other occupations left alone'],
  ['stable', 'role stays when one duty is dropped or repeated'],
  ['calibrationError', 'expected calibration error'],
];

function roleTable({ summary, pooled }: CorpusFigures): string {
  const rows = ROLE_FIGURES.flatMap(([name, what]) => {
    const found = summary[`roles.${name}`];
    return found ? [[what, spreadText(found)]] : [];
  });
  return `${table(['', 'mean ± deviation'], rows)}\naccused wrongly: ${[...new Set(pooled.roles.accusedIds)].join(', ') || 'none'}`;
}

function baselineTable(summary: Summary): string[] {
  const rows = Object.entries(summary).filter(([name]) => name.startsWith('baseline.') && name !== 'baseline.lead');
  if (rows.length === 0) return [];
  const ours: [string, Spread | undefined] = ['TrueTitle', summary['classify.macroF1']];
  const cells = [ours, ...rows].map(([name, spread]) => [
    name.replace('baseline.', ''),
    spread ? spreadText(spread) : '-',
  ]);
  return [headed('Macro-F1 of the same duties without TrueTitle', table(['', 'macro-F1'], cells))];
}

function matrixTable({ matrix }: Agreement): string {
  const columns = [...CATEGORIES, 'not_duty'];
  const rows = CATEGORIES.map((gold) => [gold, ...columns.map((got) => String(matrix[gold]?.[got] ?? 0))]);
  return table(['', ...columns], rows);
}

function reliabilityTable({ calibration }: DutyFigures): string {
  const rows = calibration.bins.map(({ from, to, count, confidence, accuracy }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    String(count),
    digits(confidence),
    digits(accuracy),
  ]);
  return table(['confidence', 'duties', 'mean confidence', 'right'], rows);
}

function confusionList(found: Confusion[]): string {
  const blocks = found.slice(0, 12).map(({ gold, got, count, texts }) => {
    const lines = texts.map((text) => `    ${clipped(text)}`);
    return [`${gold} taken for ${got}: ${count}`, ...lines].join('\n');
  });
  return blocks.join('\n') || 'none';
}

function list(texts: string[], shownTexts: number): string {
  const different = [...new Set(texts)];
  const shown = different.slice(0, shownTexts).map((text) => `    ${clipped(text)}`);
  return [`${different.length} different`, ...shown].join('\n');
}
