import type { Posting } from '../../lib/analysis/posting';
import type { RoleWeights, Weights } from '../../lib/analysis/role/model';
import type { Duty } from '../../lib/analysis/verdict';
import type { Role } from '../../lib/lexicon/categories';
import { employerOf, type LabelledPosting, type OtherPosting } from '../corpus/corpus';
import { goldPosting } from '../corpus/gold';
import { postingOf } from '../corpus/postings';
import { defendedRoles } from '../corpus/titles';
import type { RoleExample } from './roles';

/** How sure the readers' labels are taken to be the second time, so that the model is used to doubt. */
const BLURRED = 0.75;

/** Finds and classifies the duties of a posting; the pipeline in front of the judge. */
export type Duties = (posting: Posting) => Duty[];

/**
 * What the role model learns from: every labelled posting with the readers' duties, once certain and once in doubt, and with the duties that the
 * pipeline finds; and postings of other occupations with the latter.
 */
export function roleExamples(postings: LabelledPosting[], others: OtherPosting[], duties: Duties): RoleExample[] {
  return [
    ...postings.flatMap((posting) => examplesOf(posting, duties)),
    ...others.map((other) => otherExample(other, duties)),
  ];
}

function examplesOf(labelled: LabelledPosting, duties: Duties): RoleExample[] {
  const gold = goldPosting(labelled);
  const role = labelled.gold.role as Role;
  const also = [...defendedRoles(labelled)].filter((each) => each !== role);
  const group = employerOf(labelled);
  const blurred = gold.duties.map((duty) => ({ ...duty, confidence: BLURRED }));
  const found = postingOf(labelled);
  return [
    { ...gold, role, also, group, weight: 0.3 },
    { ...gold, duties: blurred, role, also, group, weight: 0.3 },
    { posting: found, duties: duties(found), role, also, group, weight: 0.4, asFound: true },
  ];
}

function otherExample(other: OtherPosting, duties: Duties): RoleExample {
  const posting = postingOf(other);
  return {
    posting,
    duties: duties(posting),
    role: 'not_social',
    also: [],
    group: employerOf(other),
    weight: 0.5,
    asFound: true,
  };
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
