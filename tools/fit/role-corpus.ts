import type { Posting } from '../../lib/analysis/posting';
import type { RoleWeights, Weights } from '../../lib/analysis/role/model';
import type { Duty } from '../../lib/analysis/verdict';
import { isReal } from '../corpus/corpus';
import { employerOf } from '../corpus/employer';
import { goldPosting } from '../corpus/gold';
import { defendedRoles } from '../corpus/labels';
import { postingOf } from '../corpus/postings';
import type { LabelledPosting, OtherPosting } from '../corpus/schema';
import type { RoleExample } from './role-rows';

/** How sure the readers' labels are taken to be the second time, so that the model is used to doubt. */
const BLURRED_CONFIDENCE = 0.75;

/** How much a posting counts with the readers' duties, the same in doubt, with the duties found in it; and one of another occupation. */
const WEIGHT = { gold: 0.3, blurred: 0.3, found: 0.4, other: 0.5 };

/** How much a composed posting counts beside a real one. */
const COMPOSED = 0.5;

/** Finds and classifies the duties of a posting; the pipeline in front of the judge. */
export type FindAndClassify = (posting: Posting) => Duty[];

/**
 * What the role model learns from: every labelled posting with the readers' duties, once certain and once in doubt, and with the duties that the
 * pipeline finds; and postings of other occupations with the latter.
 */
export function roleExamples(
  postings: LabelledPosting[],
  others: OtherPosting[],
  dutiesOf: FindAndClassify,
): RoleExample[] {
  return [
    ...postings.flatMap((posting) => examplesOf(posting, dutiesOf)),
    ...others.map((other) => otherExample(other, dutiesOf)),
  ];
}

function examplesOf(labelled: LabelledPosting, dutiesOf: FindAndClassify): RoleExample[] {
  const gold = goldPosting(labelled);
  const found = postingOf(labelled);
  const isPublished = isReal(labelled);
  const count = isPublished ? 1 : COMPOSED;
  const { role } = labelled.gold;
  const also = [...defendedRoles(labelled)].filter((each) => each !== role);
  const known = { role, also, employer: employerOf(labelled) };
  const blurred = gold.duties.map((duty) => ({ ...duty, confidence: BLURRED_CONFIDENCE }));
  return [
    { ...gold, ...known, weight: count * WEIGHT.gold },
    { ...gold, duties: blurred, ...known, weight: count * WEIGHT.blurred },
    { posting: found, duties: dutiesOf(found), ...known, weight: count * WEIGHT.found, asFound: isPublished },
  ];
}

function otherExample(other: OtherPosting, dutiesOf: FindAndClassify): RoleExample {
  const posting = postingOf(other);
  const duties = dutiesOf(posting);
  return { posting, duties, role: 'not_social', also: [], employer: employerOf(other), weight: WEIGHT.other };
}

/** The weights as they are kept: features in order, three decimals, nothing that rounds to 0. */
export function tidy(weights: RoleWeights): RoleWeights {
  const list = (each: Weights) =>
    Object.fromEntries(
      Object.entries(each)
        .map(([name, value]) => [name, Math.round(1000 * value) / 1000] as const)
        .filter(([, value]) => value !== 0)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const lists = <K extends string>(each: Record<K, Weights>) =>
    Object.fromEntries(Object.entries<Weights>(each).map(([role, row]) => [role, list(row)])) as Record<K, Weights>;
  const { social, primary, defended, accuse } = weights;
  return { social: list(social), primary: lists(primary), defended: lists(defended), accuse };
}
