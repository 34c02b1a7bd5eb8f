import type { CorpusFigures, Evaluation } from './report';
import type { Counted } from './roles';
import { digits, table } from './table';

/** Each corpus by itself, all real ones first: what is told of duties, what is caught and what is accused. */
export function corporaTables({ real, corpora }: Evaluation): string {
  const all = [real, ...corpora.filter(({ name }) => corpora.length > 1 || name !== real.name)];
  return [
    table(DUTIES, all.map(dutyRow)),
    table(ROLES, all.map(roleRow)),
    table(ACCUSATIONS, all.map(accusationRow)),
  ].join('\n\n');
}

const DUTIES = [
  'duties',
  'postings',
  'read twice',
  'duties',
  'read twice',
  'macro-F1 alone',
  'in posting',
  'acceptable alone',
  'found: precision',
  'recall',
];

function dutyRow({ name, postings, twice, pooled: { alone, whole, detection } }: CorpusFigures): string[] {
  const duties = new Map(alone.answers.map(({ duty }) => [`${duty.posting.id} ${duty.unit}`, duty]));
  const both = [...duties.values()].filter(({ readers }) => readers).length;
  const counts = [postings, twice, duties.size, both].map(String);
  const { precision, recall } = detection.social;
  return [
    name,
    ...counts,
    ...[alone.gold.macroF1, whole.gold.macroF1, alone.acceptable, precision, recall].map(digits),
  ];
}

const ROLES = [
  'roles',
  "readers' own",
  'a reader could defend',
  'verdict',
  'level',
  'called no social media job',
  'others left alone',
];

function roleRow({ name, pooled: { roles } }: CorpusFigures): string[] {
  const { top1, acceptable, verdict, level, missed, leftAlone } = roles;
  return [name, ...[top1, acceptable, verdict, level, missed, leftAlone].map(shareText)];
}

const ACCUSATIONS = [
  'titles accused',
  'exchanged, fitting',
  'exchanged, wrong',
  'their own, fitting',
  'their own, wrong',
];

function accusationRow({ name, pooled: { roles } }: CorpusFigures): string[] {
  const { fittingAccused, wrongCaught, falseAccusations, mislabelledCaught } = roles;
  return [name, ...[fittingAccused, wrongCaught, falseAccusations, mislabelledCaught].map(countText)];
}

function shareText({ share, of }: Counted): string {
  return of === 0 ? '-' : digits(share);
}

/** "3 of 120 (0.025)" */
function countText({ share, of }: Counted): string {
  return of === 0 ? '-' : `${Math.round(share * of)} of ${of} (${digits(share)})`;
}
