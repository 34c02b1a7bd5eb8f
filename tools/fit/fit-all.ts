import { classifyDuties } from '../../lib/analysis/classify/classify';
import type { DutyWeights } from '../../lib/analysis/classify/duty-model';
import { findDuties } from '../../lib/analysis/find/find-duties';
import type { LineWeights } from '../../lib/analysis/find/line-model';
import type { Posting } from '../../lib/analysis/posting';
import type { RoleWeights } from '../../lib/analysis/role/model';
import type { Corpus, OtherPosting } from '../corpus/corpus';
import { postingOf } from '../corpus/postings';
import { fitDuties, type KnownDuty } from './duties';
import { knownDuties, knownDuty, writtenExamples } from './duty-corpus';
import { knownPosting, lineOptions } from './line-corpus';
import { fitLines } from './lines';
import { type Duties, roleExamples, tidy } from './role-corpus';
import { fitRoles } from './roles';

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
