import { isDeniable } from '../../lib/analysis/role/check-claims';
import { fitOf, type RoleWeights } from '../../lib/analysis/role/model';
import { ROLES } from '../../lib/lexicon/categories';
import { foldOf } from '../corpus/employer';
import type { ExampleRows } from './role-rows';

/** Of titles that some reader would let stand, at most this share may be accused. */
const ACCUSED = 0.025;

/** Parts of the examples, each read by what the others taught. */
const FOLDS = 4;

/** No bound is more eager than this, however few examples there are. */
const LARGEST_BOUND = 0.03;

/**
 * The bound for accusing a title: the highest at which, on employers held out inside the examples, hardly any title that some reader would let stand is
 * accused. `learn` makes a model of examples.
 */
export function accuseBound(rows: ExampleRows[], learn: (rows: ExampleRows[]) => RoleWeights): number {
  const fitting = Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = ({ example }: ExampleRows) => foldOf(example.employer, FOLDS, 'accuse ') === fold;
    const part = rows.filter((row) => isOut(row) && row.untitled);
    if (part.length === 0) return [];
    const weights = learn(rows.filter((row) => !isOut(row)));
    return part.flatMap((row) => defendedIn(row, weights));
  }).flat();
  const allowed = Math.floor(ACCUSED * fitting.length);
  const bound = fitting.sort((a, b) => a - b)[allowed] ?? 0;
  return Math.round(1000 * Math.min(LARGEST_BOUND, bound)) / 1000;
}

/** How charitably each role that some reader defends is defended by the model; 1 where it could not be denied anyway. */
function defendedIn({ example: { role, also }, untitled }: ExampleRows, weights: RoleWeights): number[] {
  if (!untitled) return [];
  const { profile, title } = untitled;
  const fit = fitOf(profile, title, weights);
  const defended = ROLES.filter((each) => each === role || also.includes(each));
  return defended.map((each) => (isDeniable(each, profile, fit) ? fit.charitable(each) : 1));
}
