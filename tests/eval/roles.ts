import type { Verdict } from '../../lib/analysis/verdict';
import { isSocial, readersOf } from '../../tools/corpus/labels';
import type { LabelledPosting } from '../../tools/corpus/schema';
import type { PostingAnswers } from './answers';
import { calibration } from './metrics/calibration';

/** A share and how many were counted. */
export interface Counted {
  share: number;
  of: number;
}

/** Figures of roles, titles and levels. Shares are 0..1 (NaN when nothing was counted), with how many were counted. */
export interface RoleFigures {
  /** Social media jobs: the role is the readers' own, is within their `role` and `also`, is called unclear, is called no social media job. */
  top1: Counted;
  acceptable: Counted;
  unclear: Counted;
  missed: Counted;
  /** The level is the readers' or one of theirs. */
  level: Counted;
  /** The verdict is the readers' own. */
  verdict: Counted;
  /** Of postings whose title gold or a reader accepts, those that are called mislabelled. Their ids are in `accusedIds`. */
  falseAccusations: Counted;
  accusedIds: string[];
  /** Of postings whose title no reader accepts, as it was published or composed, those that are called mislabelled. */
  mislabelledCaught: Counted;
  /** The same posting under titles that every reader accepts, and under titles that none does. */
  fittingAccused: Counted;
  wrongCaught: Counted;
  /** Postings of other occupations that are left alone. */
  leftAlone: Counted;
  /** Expected calibration error of the confidence that the role is acceptable. */
  calibrationError: number;
  /** One duty dropped or repeated: how often the role stays. */
  stable: Counted;
}

/** Counts what was said of labelled postings and of postings of other occupations. */
export function roleFigures(answers: PostingAnswers[], others: Verdict[]): RoleFigures {
  const social = answers.filter(({ posting }) => isSocial(posting));
  const rest = [...answers.filter(({ posting }) => !isSocial(posting)).map(({ verdict }) => verdict), ...others];
  const fitting = answers.filter(({ posting }) => isTitleAccepted(posting));
  const titles = answers.flatMap(({ exchanged }) => exchanged);
  return {
    top1: rate(social, ({ posting, verdict }) => verdict.role === posting.gold.role),
    acceptable: rate(social, isRoleAcceptable),
    unclear: rate(social, ({ verdict }) => verdict.verdict === 'unclear'),
    missed: rate(social, ({ verdict }) => verdict.role === 'not_social'),
    level: rate(social, ({ posting, verdict }) => [posting.gold.level].flat().includes(verdict.level)),
    verdict: rate(social, ({ posting, verdict }) => verdict.verdict === posting.gold.verdict),
    falseAccusations: rate(fitting, isAccused),
    accusedIds: fitting.filter(isAccused).map(({ posting }) => posting.id),
    mislabelledCaught: rate(
      answers.filter((each) => !fitting.includes(each)),
      isAccused,
    ),
    fittingAccused: rate(
      titles.filter(({ fits }) => fits),
      ({ accused }) => accused,
    ),
    wrongCaught: rate(
      titles.filter(({ fits }) => !fits),
      ({ accused }) => accused,
    ),
    leftAlone: rate(rest, ({ verdict }) => verdict === 'not_social'),
    calibrationError: calibration(
      social.map((each) => ({ confidence: each.verdict.confidence, right: isRoleAcceptable(each) })),
    ).error,
    stable: rate(
      social.flatMap(({ steady }) => steady),
      (stays) => stays,
    ),
  };
}

function rate<T>(items: T[], holds: (item: T) => boolean): Counted {
  return { share: items.filter(holds).length / items.length, of: items.length };
}

function isAccused({ verdict }: PostingAnswers): boolean {
  return verdict.verdict === 'mislabelled';
}

/** Gold or some reader lets the title stand: it is `match`, or the title claims nothing. */
function isTitleAccepted(posting: LabelledPosting): boolean {
  return [posting.gold, ...readersOf(posting)].some(({ verdict }) => verdict !== 'mislabelled');
}

function isRoleAcceptable({ posting: { gold }, verdict }: PostingAnswers): boolean {
  return verdict.role !== null && [gold.role, ...gold.also].includes(verdict.role);
}
