import { classifyDuties } from '../analysis/classify';
import { findDuties } from '../analysis/duties';
import type { DutyWeights } from '../analysis/duty-model';
import { fitDuties, type KnownDuty } from '../analysis/fit/duties';
import { fitLines } from '../analysis/fit/lines';
import { fitRoles } from '../analysis/fit/roles';
import type { LineWeights } from '../analysis/line-model';
import type { Posting } from '../analysis/posting';
import type { RoleWeights } from '../analysis/role/model';
import type { Corpus, OtherPosting } from './eval/corpus';
import { postingOf } from './eval/postings';
import { knownDuties, knownDuty, writtenExamples } from './fit-duties';
import { knownPosting, lineOptions } from './fit-lines';
import { type Duties, roleExamples, tidy } from './fit-roles';

/** Every fitted number of the analysis. */
export interface AllWeights {
  lines: LineWeights;
  duties: DutyWeights;
  roles: RoleWeights;
}

type Reader = Omit<AllWeights, 'roles'>;

/** Fits every weight to a corpus and to lexicon/examples. Deterministic; takes some minutes. */
export function fitAll(corpus: Corpus): AllWeights {
  const examples = [...corpus.written.map(({ text, label }) => knownDuty(text, label)), ...writtenExamples()];
  const reader = fitReader(corpus, examples);
  return { ...reader, roles: tidy(fitRoles(roleExamples(corpus.postings, corpus.others, unseen(corpus, examples)))) };
}

function fitReader({ postings }: Pick<Corpus, 'postings'>, examples: KnownDuty[]): Reader {
  const known = postings.map((posting) => knownPosting(posting, () => postingOf(posting)));
  return {
    lines: fitLines(known, lineOptions(examples.map(({ text }) => text))),
    duties: fitDuties(knownDuties(postings), examples),
  };
}

/**
 * Finds and classifies duties as they come out for employers never seen: each half of the corpus is read with what the other
 * half taught. Roles learnt from duties that were learnt by heart would be too sure of themselves.
 */
function unseen({ postings, others }: Corpus, examples: KnownDuty[]): Duties {
  const groups = [...new Set(postings.map(groupOf))].sort();
  const isFirst = (posting: OtherPosting) => groups.indexOf(groupOf(posting)) % 2 === 0;
  const first = fitReader({ postings: postings.filter((posting) => !isFirst(posting)) }, examples);
  const second = fitReader({ postings: postings.filter(isFirst) }, examples);
  const readFirst = new Set<Posting>([...postings, ...others].filter(isFirst).map(postingOf));
  return (posting) => {
    const { lines, duties } = readFirst.has(posting) ? first : second;
    return classifyDuties(posting, findDuties(posting, lines), duties);
  };
}

const groupOf = ({ company, id }: OtherPosting): string => company ?? id;
