import { readTitle } from '../../lib/analysis/title/read';
import type { LabelledTitle } from '../../tools/corpus/schema';
import { share } from './metrics/confusion';
import type { MeasuredPart } from './report';
import { digits, headed, table } from './table';

/** How well titles are read alone. Shares 0..1. */
export interface TitleFigures {
  titles: number;
  /** Of the roles read in titles, those that a careful reader reads there or accepts. */
  precision: number;
  /** Of the roles that titles claim, those that are read. */
  recall: number;
  /** Titles of which just what they claim is read, what a reader would accept left open. */
  right: number;
  /** Of the titles whose words name a level, those where it is read. */
  level: number;
}

/** Reads every title and compares. */
export function titleFigures(titles: LabelledTitle[]): TitleFigures {
  const read = titles.map((labelled) => {
    const { claims, level } = readTitle(labelled.title);
    const roles = [...new Set(claims.map(({ role }) => role))];
    const accepted = roles.filter((role) => labelled.claims.includes(role) || labelled.may.includes(role));
    const found = labelled.claims.filter((role) => roles.includes(role));
    return { labelled, roles, accepted, found, level };
  });
  const sum = (count: (one: (typeof read)[number]) => number) => read.reduce((total, one) => total + count(one), 0);
  const named = read.filter(({ labelled }) => labelled.level !== null);
  return {
    titles: titles.length,
    precision: share(
      sum(({ accepted }) => accepted.length),
      sum(({ roles }) => roles.length),
    ),
    recall: share(
      sum(({ found }) => found.length),
      sum(({ labelled }) => labelled.claims.length),
    ),
    right: share(read.filter(isRight).length, read.length),
    level: share(named.filter(({ level, labelled }) => level === labelled.level).length, named.length),
  };
}

function isRight({
  labelled,
  roles,
  accepted,
  found,
}: { labelled: LabelledTitle } & Record<'roles' | 'accepted' | 'found', string[]>): boolean {
  return roles.length === accepted.length && found.length === labelled.claims.length;
}

/** Employers' titles and made-up ones apart. No weights are fitted to titles. */
export function titlesPart(titles: LabelledTitle[]): MeasuredPart {
  const groups = [
    { name: 'real', figures: titleFigures(titles.filter(({ real }) => real)) },
    { name: 'made up', figures: titleFigures(titles.filter(({ real }) => !real)) },
  ];
  const rows = groups.map(({ name, figures: { titles: count, precision, recall, right, level } }) => [
    name,
    String(count),
    ...[precision, recall, right, level].map(digits),
  ]);
  const head = ['titles', 'number', 'roles read that are right', 'roles claimed that are read', 'all right', 'level'];
  return {
    text: headed('Titles read alone', table(head, rows)),
    figures: Object.fromEntries(
      groups.flatMap(({ name, figures }) =>
        Object.entries(figures).map(([figure, value]) => [`titles.${name}.${figure}`, value]),
      ),
    ),
  };
}
