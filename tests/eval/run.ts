import type { Posting } from '../../lib/analysis/posting';
import type { Verdict } from '../../lib/analysis/verdict';
import { isSocial, type LabelledPosting, type OtherPosting, unitText } from '../../tools/corpus/corpus';
import { postingOf } from '../../tools/corpus/postings';
import { type Answered, type DutyFigures, dutyFigures } from './duties';
import { bestMatch, type Detection, detect, together } from './metrics/overlap';
import type { Model } from './models';
import { evaluateRoles, type RoleFigures } from './roles';
import { type ScoredDuty, scoredDuties } from './scored';

/** A whole posting as it was read, and what the model says to it. */
export interface Judged<P extends OtherPosting = OtherPosting> {
  posting: P;
  read: Posting;
  verdict: Verdict;
}

/** All figures of one model on one set of postings. */
export interface Run {
  /** Duties given one by one, without their posting. */
  alone: DutyFigures;
  /** The same duties where they were found in the whole posting. */
  whole: DutyFigures;
  /** Which lines are duties: in social media jobs, and in every labelled posting. */
  detection: { social: Detection; all: Detection };
  roles: RoleFigures;
}

/** Runs a model over postings it was not fitted on (or was: that is the caller's to say). */
export function run(model: Model, postings: LabelledPosting[], others: OtherPosting[], seed = 1): Run {
  const labelled = postings.map((posting) => judged(model, posting));
  const duties = scoredDuties(postings);
  const verdicts = new Map(labelled.map(({ posting, verdict }) => [posting, verdict]));
  return {
    alone: dutyFigures(duties.map((duty) => answeredAlone(model, duty))),
    whole: dutyFigures(duties.map((duty) => answeredInPlace(verdicts.get(duty.posting), duty))),
    detection: {
      social: together(labelled.filter(({ posting }) => isSocial(posting)).map(detection)),
      all: together(labelled.map(detection)),
    },
    roles: evaluateRoles(
      labelled,
      others.map((posting) => judged(model, posting).verdict),
      model.judge,
      seed,
    ),
  };
}

function judged<P extends OtherPosting>(model: Model, posting: P): Judged<P> {
  const read = postingOf(posting);
  return { posting, read, verdict: model.judge(read, model.duties(read)) };
}

function answeredAlone(model: Model, duty: ScoredDuty): Answered {
  const { category, second, confidence } = model.classify(duty.text);
  return { duty, got: category, second, confidence };
}

function answeredInPlace(verdict: Verdict | undefined, duty: ScoredDuty): Answered {
  const found = verdict?.duties ?? [];
  const at = bestMatch(
    duty.text,
    found.map(({ text }) => text),
  );
  const { category: got = 'missing', second = null, confidence = 0 } = found[at] ?? {};
  return { duty, got, second, confidence };
}

function detection({ posting, verdict }: Judged<LabelledPosting>): Detection {
  const { duties, optional = {} } = posting.gold;
  const texts = (units: Record<string, string>) => Object.keys(units).map((unit) => unitText(posting, unit));
  return detect(
    verdict.duties.map(({ text }) => text),
    texts(duties),
    texts(optional),
  );
}
