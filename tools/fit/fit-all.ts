import { classifyDuties } from '../../lib/analysis/classify/classify';
import type { DutyWeights } from '../../lib/analysis/classify/duty-model';
import { findDuties } from '../../lib/analysis/find/find-duties';
import type { LineWeights } from '../../lib/analysis/find/line-model';
import type { Posting } from '../../lib/analysis/posting';
import type { RoleWeights } from '../../lib/analysis/role/model';
import type { Corpus } from '../corpus/corpus';
import { employerOf, foldOf } from '../corpus/employer';
import type { EncoderAnswers } from '../corpus/encoder-answers';
import { exampleLines } from '../corpus/examples';
import { heldOutReader } from '../corpus/held-out-reader';
import { postingOf } from '../corpus/postings';
import type { LabelledPosting, OtherPosting } from '../corpus/schema';
import { fitDuties } from './duties';
import { knownDuties, knownDuty } from './duty-corpus';
import type { KnownDuty } from './known-duties';
import { knownPosting, lineOptions } from './line-corpus';
import { fitLines } from './lines';
import { type FindAndClassify, roleExamples, tidy } from './role-corpus';
import { fitRoles } from './roles';

/** Every fitted number of the analysis. */
export interface AllWeights {
  lines: LineWeights;
  duties: DutyWeights;
  roles: RoleWeights;
}

type DutyReader = Omit<AllWeights, 'roles'>;

/** What a fit learns from. */
export type FitCorpus = Pick<Corpus, 'postings' | 'others' | 'written'> & {
  /** What the language model says of employers it has not seen; without it the weights know words alone. */
  encoder?: EncoderAnswers;
};

/** Fits every weight to a corpus and to lexicon/examples. Deterministic; takes some minutes. */
export function fitAll({ postings, others, written, encoder }: FitCorpus): AllWeights {
  const lines = [...written, ...exampleLines()].map(knownDuty);
  const reader = fitReader(postings, lines, encoder);
  return { ...reader, roles: tidy(fitRoles(roleExamples(postings, others, unseen(postings, others, lines, encoder)))) };
}

function fitReader(postings: LabelledPosting[], written: KnownDuty[], encoder?: EncoderAnswers): DutyReader {
  return {
    lines: fitLines(postings.map(knownPosting), lineOptions(written.map(({ text }) => text))),
    duties: fitDuties(knownDuties(postings, encoder), written),
  };
}

/**
 * Finds and classifies duties as they come out for employers never seen: each half of the corpus is read with what the other
 * half taught. Roles learnt from duties that were learnt by heart would be too sure of themselves.
 */
function unseen(
  postings: LabelledPosting[],
  others: OtherPosting[],
  written: KnownDuty[],
  encoder?: EncoderAnswers,
): FindAndClassify {
  const isFirst = (posting: OtherPosting) => foldOf(employerOf(posting), 2, 'halves ') === 0;
  const half = (part: LabelledPosting[]) => fitReader(part, written, encoder);
  const first = half(postings.filter((posting) => !isFirst(posting)));
  const second = half(postings.filter(isFirst));
  const readFirst = new Set<Posting>([...postings, ...others].filter(isFirst).map(postingOf));
  const labelled = new Map(postings.map((posting) => [postingOf(posting), posting]));
  return (posting) => {
    const { lines, duties } = readFirst.has(posting) ? first : second;
    const known = labelled.get(posting);
    const model = known && encoder ? heldOutReader(known, encoder) : null;
    return classifyDuties(posting, findDuties(posting, { lines, model }), { weights: duties, model });
  };
}
