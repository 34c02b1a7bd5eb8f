import { isDeniable } from '../../lib/analysis/role/check-claims';
import { fitOf, type RoleWeights } from '../../lib/analysis/role/model';
import { readingOf } from '../../lib/analysis/role/posting-reading';
import { ROLES } from '../../lib/lexicon/categories';
import type { RoleExample } from './roles';

/** Of titles that some reader would let stand, at most this share may be accused. */
const ACCUSED = 0.025;

/** How often the examples are split, each part read by what the others taught. */
const PARTS = 4;

/** No bound is more eager than this, however few examples there are. */
const MOST = 0.03;

/**
 * The bound for accusing a title: the highest at which, on employers held out inside the examples, hardly any title that some reader would let stand is
 * accused. `learn` makes a model of examples.
 */
export function accuseBound(examples: RoleExample[], learn: (examples: RoleExample[]) => RoleWeights): number {
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  const partOf = ({ group }: RoleExample) => groups.indexOf(group) % PARTS;
  const fitting = Array.from({ length: PARTS }, (_, part) => {
    const weights = learn(examples.filter((example) => partOf(example) !== part));
    return examples.filter((example) => partOf(example) === part).flatMap((example) => defendedIn(example, weights));
  }).flat();
  const allowed = Math.floor(ACCUSED * fitting.length);
  const bound = fitting.sort((a, b) => a - b)[allowed] ?? 0;
  return Math.round(1000 * Math.min(MOST, bound)) / 1000;
}

/** How charitably each role that some reader defends is defended by the model; 1 where it could not be denied anyway. */
function defendedIn({ posting, duties, role, also, asFound }: RoleExample, weights: RoleWeights): number[] {
  if (!asFound || role === 'not_social') return [];
  const { profile, title } = readingOf({ ...posting, title: '' }, duties);
  const fit = fitOf(profile, title, weights);
  const defended = ROLES.filter((each) => each === role || also.includes(each));
  return defended.map((each) => (isDeniable(each, profile, fit) ? fit.charitable(each) : 1));
}
