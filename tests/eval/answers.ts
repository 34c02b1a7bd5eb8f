import type { Verdict } from '../../lib/analysis/verdict';
import type { EncoderAnswers } from '../../tools/corpus/encoder-answers';
import { heldOutReader } from '../../tools/corpus/held-out-reader';
import { isSocial } from '../../tools/corpus/labels';
import { postingOf } from '../../tools/corpus/postings';
import type { LabelledPosting, OtherPosting } from '../../tools/corpus/schema';
import { unitText } from '../../tools/corpus/units';
import { type ExchangedTitle, exchanged, shaken } from './exchanged';
import { bestMatch, type Detection, detect } from './metrics/overlap';
import type { Model, Reader } from './models';
import { type ScoredDuty, scoredDuties } from './scored';

/** What was said of one scored duty. `missing` when the whole posting was read and no duty was found at that place. */
export interface DutyAnswer {
  duty: ScoredDuty;
  got: string;
  second: string | null;
  confidence: number;
}

/** Everything that one model says to one labelled posting; figures of any group of postings are counted from these. */
export interface PostingAnswers {
  posting: LabelledPosting;
  verdict: Verdict;
  /** Its scored duties given one by one, and where they were found in the whole posting. */
  alone: DutyAnswer[];
  whole: DutyAnswer[];
  detection: Detection;
  /** The same duties under other titles; none in a job that is not social media. */
  exchanged: ExchangedTitle[];
  /** One duty dropped or repeated: whether the role stays. */
  steady: boolean[];
}

/** Asks a model about a posting. Deterministic for a seed. */
export function answersTo(
  posting: LabelledPosting,
  model: Model,
  seed: number,
  encoder: EncoderAnswers | null,
): PostingAnswers {
  const read = postingOf(posting);
  const reader = encoder && heldOutReader(posting, encoder);
  const verdict = model.judge(read, model.duties(read, reader));
  const duties = scoredDuties([posting]);
  return {
    posting,
    verdict,
    alone: duties.map((duty) => answerAlone(model, duty, reader)),
    whole: duties.map((duty) => answerInPlace(verdict, duty)),
    detection: detectionIn(posting, verdict),
    exchanged: isSocial(posting) ? exchanged(posting, verdict.duties, model) : [],
    steady: isSocial(posting) ? shaken(read, verdict, model, seed) : [],
  };
}

/** The verdict on a posting of another occupation. */
export function verdictOn(other: OtherPosting, model: Model): Verdict {
  const read = postingOf(other);
  return model.judge(read, model.duties(read));
}

function answerAlone(model: Model, duty: ScoredDuty, reader: Reader | null): DutyAnswer {
  const { category, second, confidence } = model.classify(duty.text, reader);
  return { duty, got: category, second, confidence };
}

function answerInPlace({ duties }: Verdict, duty: ScoredDuty): DutyAnswer {
  const texts = duties.map(({ text }) => text);
  const { category: got = 'missing', second = null, confidence = 0 } = duties[bestMatch(duty.text, texts)] ?? {};
  return { duty, got, second, confidence };
}

function detectionIn(posting: LabelledPosting, { duties }: Verdict): Detection {
  return detectedIn(
    posting,
    duties.map(({ text }) => text),
  );
}

/** Texts found in a posting against its labelled duties. */
export function detectedIn({ units, gold }: LabelledPosting, found: string[]): Detection {
  const texts = (labels: Record<string, string>) =>
    Object.keys(labels).map((unit) => unitText(units[Number(unit)] ?? ''));
  return detect(found, texts(gold.duties), texts(gold.optional ?? {}));
}
