import { CATEGORIES } from '../../lib/lexicon/categories';
import { BARS, type Bar, meets } from './bars';
import { type Confusion, confusions, type DutyFigures } from './duties';
import type { Agreement } from './metrics/confusion';
import type { Evaluation, Section } from './report';
import type { Spread } from './summary';
import { clipped, digits, table } from './table';

/** The evaluation for people: bars first, then where the mistakes are. */
export function printEvaluation(evaluation: Evaluation, errors: number): string {
  const { pooled } = evaluation;
  return [
    evaluation.what,
    heading('Bars', barTable(evaluation.summary)),
    heading('Duties of each category, given alone and found in their posting', categoryTable(evaluation.summary)),
    heading('Agreement', agreementTable(evaluation.summary)),
    heading('Roles, titles and levels', roleTable(evaluation)),
    ...baselineSection(evaluation.summary),
    heading('What the labels were taken for (rows: gold, columns: ours, alone)', matrixTable(pooled.alone.gold)),
    heading('Reliability: how often a confidence was right (alone)', reliabilityTable(pooled.alone)),
    heading('Lines wrongly taken for duties', list(evaluation.detection.wrong, errors * 3)),
    heading('Duties not found', list(evaluation.detection.missed, errors * 3)),
    heading('Mistakes made most often (alone)', confusionList(confusions(pooled.alone.answers, errors))),
  ].join('\n\n');
}

/** Parts that stand for themselves, such as the reading of pages. */
export function printSections(sections: Section[]): string {
  return sections.map(({ text }) => text).join('\n\n');
}

function heading(title: string, text: string): string {
  return `${title}\n${'='.repeat(title.length)}\n${text}`;
}

function spreadText({ mean, deviation }: Spread): string {
  return deviation === 0 ? digits(mean) : `${digits(mean)} ± ${digits(deviation)}`;
}

function barTable(summary: Evaluation['summary']): string {
  const rows = BARS.flatMap((bar) => {
    const spread = summary[bar.figure];
    return spread ? [[bar.what, spreadText(spread), limit(bar), meets(spread, bar) ? 'met' : 'NOT met']] : [];
  });
  return table(['figure', 'mean ± deviation', 'bar', ''], rows);
}

function limit({ least, most }: Bar): string {
  return least === undefined ? `<= ${most}` : `>= ${least}`;
}

function categoryTable(summary: Evaluation['summary']): string {
  const cell = (figure: string) => (summary[figure] ? digits(summary[figure].mean) : '');
  const rows = CATEGORIES.map((category) => [
    category,
    ...['classify', 'check'].flatMap((way) =>
      ['precision', 'recall', 'f1'].map((name) => cell(`${way}.${category}.${name}`)),
    ),
  ]);
  return table(['', 'precision', 'recall', 'F1', 'in posting: precision', 'recall', 'F1'], rows);
}

function agreementTable(summary: Evaluation['summary']): string {
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
  ['fittingAccused', 'exchanged titles accused that every reader accepts'],
  ['wrongCaught', 'exchanged titles caught that no reader accepts'],
  ['leftAlone', 'other occupations left alone'],
  ['stable', 'role stays when one duty is dropped or repeated'],
  ['calibrationError', 'expected calibration error'],
];

function roleTable({ summary, accused }: Evaluation): string {
  const rows = ROLE_FIGURES.flatMap(([name, what]) => {
    const found = summary[`roles.${name}`];
    return found ? [[what, spreadText(found)]] : [];
  });
  return `${table(['', 'mean ± deviation'], rows)}\naccused wrongly: ${accused.join(', ') || 'none'}`;
}

function baselineSection(summary: Evaluation['summary']): string[] {
  const rows = Object.entries(summary).filter(([name]) => name.startsWith('baseline.') && name !== 'baseline.lead');
  if (rows.length === 0) return [];
  const ours: [string, Spread | undefined] = ['TrueTitle', summary['classify.macroF1']];
  const cells = [ours, ...rows].map(([name, spread]) => [
    name.replace('baseline.', ''),
    spread ? spreadText(spread) : '-',
  ]);
  return [heading('Macro-F1 of the same duties without TrueTitle', table(['', 'macro-F1'], cells))];
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

function list(texts: string[], most: number): string {
  const different = [...new Set(texts)];
  const shown = different.slice(0, most).map((text) => `    ${clipped(text)}`);
  return [`${different.length} different`, ...shown].join('\n');
}
