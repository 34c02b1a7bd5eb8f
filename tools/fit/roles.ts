import type { RoleWeights, Weights } from '../../lib/analysis/role/model';
import { ROLES, type SocialRole } from '../../lib/lexicon/categories';
import { accuseBound } from './accuse';
import { fitBinary } from './binary';
import { type ChoiceRow, fitChoice } from './choice';
import { type ExampleRows, exampleRows, ownName, type RoleExample, roleRows } from './role-rows';
import { textbook } from './textbook';

/** L2 penalty of "is it a social media job?", and how many examples must hold one of its features. */
const SOCIAL = { penalty: 1, seenIn: 3 };

/** Fits the numbers of the role model. Deterministic. */
export function fitRoles(examples: RoleExample[]): RoleWeights {
  const rows = examples.filter(isInformed).map(exampleRows);
  const ideal = textbook().map(roleRows);
  const learn = (part: ExampleRows[]): RoleWeights => {
    const roles = [...part.flatMap(({ roles }) => roles ?? []), ...ideal];
    const { bias, weights } = fitBinary(
      part.map(({ social }) => social),
      SOCIAL.penalty,
      SOCIAL.seenIn,
    );
    return {
      social: { ...weights, bias },
      primary: choiceWeights(roles.map(({ primary }) => primary)),
      defended: choiceWeights(roles.flatMap(({ defended }) => defended)),
      accuse: 0,
    };
  };
  return { ...learn(rows), accuse: accuseBound(rows, learn) };
}

/** Duties without any confidence are unread ones; they teach nothing. */
function isInformed({ duties }: RoleExample): boolean {
  return duties.some((duty) => duty.confidence > 0);
}

/**
 * How strongly weights are held at 0: those that hold for every role, and what one role departs from them by. Roles seen often may
 * depart; rare ones are judged by what holds for all.
 */
const PENALTY = { all: 0.3, own: 1 };

const penaltyOf = (name: string) => (/^[a-z_]+: /.test(name) ? PENALTY.own : PENALTY.all);

/** One model for all roles; the two parts of every weight are added up for each. */
function choiceWeights(rows: readonly ChoiceRow[]): Record<SocialRole, Weights> {
  const weights = fitChoice(rows, penaltyOf);
  return Object.fromEntries(ROLES.map((role) => [role, added(weights, role)])) as Record<SocialRole, Weights>;
}

function added(weights: Record<string, number>, role: SocialRole): Weights {
  const own = Object.entries(weights).filter(([name]) => name.startsWith(ownName('', role)));
  return Object.fromEntries(
    own.map(([name, value]) => {
      const plain = name.slice(ownName('', role).length);
      return [plain, value + (weights[plain] ?? 0)];
    }),
  );
}
