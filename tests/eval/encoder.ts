import { CATEGORIES } from '../../lib/lexicon/categories';
import type { EncoderAnswers } from '../../tools/corpus/encoder-answers';
import type { LabelledPosting } from '../../tools/corpus/schema';
import { unitText } from '../../tools/corpus/units';
import { type DutyAnswer, detectedIn } from './answers';
import type { Detection } from './metrics/overlap';
import { scoredDuties } from './scored';

/** From this probability on the encoder calls a unit a duty. */
const DUTY_FROM = 0.5;

/** The encoder alone on the scored duties of a posting. */
export function encoderAnswers(posting: LabelledPosting, answers: EncoderAnswers): DutyAnswer[] {
  return scoredDuties([posting]).map((duty) => {
    const said = answers(posting)?.get(Number(duty.unit));
    const confidence = Math.max(0, ...(said?.category ?? []));
    const got = said ? (CATEGORIES[said.category.indexOf(confidence)] ?? 'other') : 'missing';
    return { duty, got, second: null, confidence };
  });
}

/** Which units of a posting the encoder calls duties, matched as those that the whole pipeline finds. */
export function encoderDetection(posting: LabelledPosting, answers: EncoderAnswers): Detection {
  const said = answers(posting);
  const found = posting.units.filter((_, unit) => (said?.get(unit)?.duty ?? 0) >= DUTY_FROM);
  return detectedIn(posting, found.map(unitText));
}
