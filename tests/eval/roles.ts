import { judge } from '../../lib/analysis/judge';
import type { Posting } from '../../lib/analysis/posting';
import type { RoleWeights } from '../../lib/analysis/role/model';
import type { Duty, Verdict } from '../../lib/analysis/verdict';
import { isSocial, type LabelledPosting } from '../../tools/corpus/corpus';
import { TITLES, titleRoles } from '../../tools/corpus/titles';
import { type Counted, calibrationOf, rate } from './role-figures';
import type { Judged } from './run';
import { seeded } from './split';

/** Gives the verdict on a posting under its own or another title, with duties that are already classified. */
export type Judge = (posting: Posting, duties: Duty[]) => Verdict;

/** A judge with other weights than the shipped ones. */
export function judgeWith(weights?: RoleWeights): Judge {
  return (posting, duties) => judge(posting, duties, {}, weights);
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
  /** Real postings whose title gold or a reader accepts and that are called mislabelled. Their ids are in `accusedIds`. */
  falseAccusations: Counted;
  accusedIds: string[];
  /** The same posting under titles that every reader accepts, and under titles that none does. */
  fittingAccused: Counted;
  wrongCaught: Counted;
  /** Postings of other occupations that are left alone. */
  leftAlone: Counted;
  /** Expected calibration error of the confidence that the role is acceptable, in ten bins. */
  calibration: number;
  /** One duty dropped or repeated: how often the role stays. */
  stable: Counted;
}

/** A posting with what was made of it: the text it was read as, and the verdict. */
export type JudgedPosting = Judged<LabelledPosting> & { read: Posting };

/** Evaluates verdicts on labelled postings and on postings of other occupations. Deterministic for a seed. */
export function evaluateRoles(judged: JudgedPosting[], others: Verdict[], judgeAgain: Judge, seed = 1): RoleFigures {
  const social = judged.filter(({ posting }) => isSocial(posting));
  const accused = judged.filter(({ verdict, posting }) => verdict.verdict === 'mislabelled' && accepted(posting));
  const exchanged = social.flatMap((each) => exchange(each, judgeAgain));
  const rest = [...judged.filter(({ posting }) => !isSocial(posting)).map(({ verdict }) => verdict), ...others];
  return {
    top1: rate(social.map(({ posting, verdict }) => verdict.role === posting.gold.role)),
    acceptable: rate(social.map(isAcceptable)),
    unclear: rate(social.map(({ verdict }) => verdict.verdict === 'unclear')),
    missed: rate(social.map(({ verdict }) => verdict.role === 'not_social')),
    level: rate(social.map(({ posting, verdict }) => [posting.gold.level].flat().includes(verdict.level))),
    verdict: rate(social.map(({ posting, verdict }) => verdict.verdict === posting.gold.verdict)),
    falseAccusations: rate(judged.map((each) => accused.includes(each))),
    accusedIds: accused.map(({ posting }) => posting.id),
    fittingAccused: rate(exchanged.filter(({ fits }) => fits).map(({ caught }) => caught)),
    wrongCaught: rate(exchanged.filter(({ fits }) => !fits).map(({ caught }) => caught)),
    leftAlone: rate(rest.map(({ verdict }) => verdict === 'not_social')),
    calibration: calibrationOf(social.map((each) => ({ said: each.verdict.confidence, right: isAcceptable(each) }))),
    stable: rate(social.flatMap((each, at) => shaken(each, judgeAgain, seeded(seed + at)))),
  };
}

/** Gold or some reader lets the title stand: it is `match`, or the title claims nothing. */
function accepted({ gold, A, B }: LabelledPosting): boolean {
  return [gold, A, ...(B ? [B] : [])].some(({ verdict }) => verdict !== 'mislabelled');
}

function isAcceptable({ posting: { gold }, verdict }: Judged<LabelledPosting>): boolean {
  return verdict.role !== null && [gold.role, ...gold.also].includes(verdict.role);
}

function exchange({ posting, read, verdict }: JudgedPosting, judgeAgain: Judge): { fits: boolean; caught: boolean }[] {
  const { fitting, wrong } = titleRoles(posting);
  const under = (title: string) => judgeAgain({ ...read, title }, verdict.duties).verdict === 'mislabelled';
  return [
    ...fitting.flatMap((role) => TITLES[role].map((title) => ({ fits: true, caught: under(title) }))),
    ...wrong.flatMap((role) => TITLES[role].map((title) => ({ fits: false, caught: under(title) }))),
  ];
}

/** Whether the role stays when one duty is dropped, and when one is repeated. */
function shaken({ read, verdict }: JudgedPosting, judgeAgain: Judge, random: () => number): boolean[] {
  const { duties, role } = verdict;
  const at = Math.floor(random() * duties.length);
  const one = duties[at];
  if (!one) return [];
  const dropped = duties.length > 1 ? [duties.filter((_, index) => index !== at)] : [];
  return [...dropped, [...duties, one]].map((changed) => judgeAgain(read, changed).role === role);
}
