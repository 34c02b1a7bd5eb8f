import { CATEGORIES } from '../../lib/lexicon/categories';
import type { DutyAnswer } from './answers';
import { type Calibration, calibration } from './metrics/calibration';
import { type Agreement, agreement, mean, share } from './metrics/confusion';

/** How well the categories of duties are told. Shares 0..1. */
export interface DutyFigures {
  gold: Agreement;
  /** Against each reader, on the duties both read; null when nothing was read twice. */
  readers: { A: Agreement; B: Agreement; each: Agreement; parity: number } | null;
  /** A label that some reader gave, primary or secondary. */
  acceptable: number;
  /** Duties that got a category at all. */
  coverage: number;
  calibration: Calibration;
  answers: DutyAnswer[];
}

/** All figures of one way to answer. `not_duty` and `missing` are wrong, and misses of their class. */
export function dutyFigures(answers: DutyAnswer[]): DutyFigures {
  const answered = answers.filter(({ got }) => got !== 'not_duty' && got !== 'missing');
  const acceptable = answers.filter(({ duty, got }) => duty.acceptable.has(got));
  return {
    gold: agreement(
      answers.map(({ duty, got }) => ({ gold: duty.gold, got })),
      CATEGORIES,
    ),
    readers: againstReaders(answers),
    acceptable: share(acceptable.length, answers.length),
    coverage: share(answered.length, answers.length),
    calibration: calibration(answered.map(({ duty, got, confidence }) => ({ confidence, right: got === duty.gold }))),
    answers,
  };
}

function againstReaders(answers: DutyAnswer[]): DutyFigures['readers'] {
  const twice = answers.flatMap(({ duty, got }) => (duty.readers ? [{ readers: duty.readers, got }] : []));
  if (twice.length === 0) return null;
  const against = (reader: 0 | 1) =>
    agreement(
      twice.map(({ readers, got }) => ({ gold: readers[reader], got })),
      CATEGORIES,
    );
  const [A, B] = [against(0), against(1)];
  const each = agreement(
    twice.map(({ readers: [gold, got] }) => ({ gold, got })),
    CATEGORIES,
  );
  return { A, B, each, parity: share(mean([A.macroF1, B.macroF1]), each.macroF1) };
}

/** One kind of mistake with the duties it was made on. */
export interface Confusion {
  gold: string;
  got: string;
  count: number;
  texts: string[];
}

/** The mistakes made most often, each with at most `texts` different texts. */
export function confusions(answers: DutyAnswer[], texts: number): Confusion[] {
  const kinds = new Map<string, DutyAnswer[]>();
  for (const answer of answers) {
    if (answer.got === answer.duty.gold) continue;
    const kind = `${answer.duty.gold} ${answer.got}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), answer]);
  }
  const found = [...kinds.values()].map((same) => ({
    gold: same[0]?.duty.gold ?? '',
    got: same[0]?.got ?? '',
    count: same.length,
    texts: [...new Set(same.map(({ duty }) => duty.text))].slice(0, texts),
  }));
  return found.sort((a, b) => b.count - a.count);
}
