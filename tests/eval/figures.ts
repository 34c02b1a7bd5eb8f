import type { Verdict } from '../../lib/analysis/verdict';
import { isSocial } from '../../tools/corpus/labels';
import type { PostingAnswers } from './answers';
import { type DutyFigures, dutyFigures } from './duties';
import { type Detection, together } from './metrics/overlap';
import { type RoleFigures, roleFigures } from './roles';

/** All figures of one model on one set of postings. */
export interface ModelFigures {
  /** Duties given one by one, without their posting. */
  alone: DutyFigures;
  /** The same duties where they were found in the whole posting. */
  whole: DutyFigures;
  /** Which lines are duties: in social media jobs, and in every labelled posting. */
  detection: { social: Detection; all: Detection };
  roles: RoleFigures;
}

/** Counts what a model said. It was not fitted on these postings, or was: that is the caller's to say. */
export function figuresOf(answers: PostingAnswers[], others: Verdict[]): ModelFigures {
  const social = answers.filter(({ posting }) => isSocial(posting));
  return {
    alone: dutyFigures(answers.flatMap(({ alone }) => alone)),
    whole: dutyFigures(answers.flatMap(({ whole }) => whole)),
    detection: {
      social: together(social.map(({ detection }) => detection)),
      all: together(answers.map(({ detection }) => detection)),
    },
    roles: roleFigures(answers, others),
  };
}
