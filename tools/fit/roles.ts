import type { Posting } from '../../lib/analysis/posting';
import { claimFeatures, roleFeatures, socialFeatures, titleFeatures } from '../../lib/analysis/role/features';
import type { RoleWeights, Weights } from '../../lib/analysis/role/model';
import { readingOf } from '../../lib/analysis/role/posting-reading';
import type { Duty } from '../../lib/analysis/verdict';
import { ROLES, type Role, type SocialRole } from '../../lib/lexicon/categories';
import { accuseBound } from './accuse';
import { fitBinary, type Row } from './binary';
import { type ChoiceRow, fitChoice } from './choice';
import { type KnownRow, textbook } from './textbook';

/** A posting whose role is known. `also`: every other role that some reader defended. `labelled`: the role itself is known, not only that it is no social job. */
export interface RoleExample {
  posting: Posting;
  duties: Duty[];
  role: Role;
  also: Role[];
  /** Whose posting it is: examples of one group are never on both sides of a split. */
  group: string;
  weight?: number;
  /** The duties are those that the pipeline finds, as in use. */
  asFound?: boolean;
}

const PENALTY = { social: 1 };

/** Fits the numbers of the role model. Deterministic. */
export function fitRoles(examples: RoleExample[]): RoleWeights {
  return { ...fitModels(examples), accuse: accuseBound(examples, fitModels) };
}

/** The models alone; nobody is accused by them. */
function fitModels(examples: RoleExample[]): RoleWeights {
  const looks = examples
    .filter(informed)
    .map((example) => ({ ...example, ...readingOf(example.posting, example.duties) }));
  const social = looks.map(({ profile, title, role, also, weight = 1 }): Row => {
    const doubt = role === 'not_social' ? also.length > 0 : also.includes('not_social');
    return {
      features: new Map([...socialFeatures(profile), ...claimFeatures(title)]),
      answer: role === 'not_social' ? 0 : 1,
      weight: doubt ? weight / 2 : weight,
    };
  });
  const known = looks.filter(({ role, duties }) => role !== 'not_social' && duties.length > 0);
  const rows = [
    ...known.map(({ profile, title, role, also, weight = 1 }) => ({
      profile,
      title,
      role: role as SocialRole,
      also,
      weight,
    })),
    ...textbook(),
  ];
  return {
    social: flat(fitBinary(social, PENALTY.social, 3)),
    primary: primaryWeights(rows),
    defended: defendedWeights(rows),
    accuse: 0,
  };
}

/** Duties without any confidence are unread ones; they teach nothing. */
function informed({ duties }: RoleExample): boolean {
  return duties.some((duty) => duty.confidence > 0);
}

/**
 * How strongly weights are held at 0: those that hold for every role, and what one role departs from them by. Roles seen often may
 * depart; rare ones are judged by what holds for all.
 */
const PENALTY_ALL = 0.3;
const PENALTY_OWN = 1;

/** A role's features, each once for all roles and once as its own. */
function doubled(features: ReadonlyMap<string, number>, role: SocialRole): Map<string, number> {
  return new Map([...features, ...[...features].map(([name, value]) => [`${role}: ${name}`, value] as const)]);
}

/** The two parts of every weight added up. */
function added(weights: Record<string, number>, role: SocialRole): Weights {
  const own = Object.entries(weights).filter(([name]) => name.startsWith(`${role}: `));
  return Object.fromEntries(
    own.map(([name, value]) => {
      const plain = name.slice(role.length + 2);
      return [plain, value + (weights[plain] ?? 0)];
    }),
  );
}

const penaltyOf = (name: string) => (/^[a-z_]+: /.test(name) ? PENALTY_OWN : PENALTY_ALL);

function primaryWeights(rows: KnownRow[]): RoleWeights['primary'] {
  const choices = rows.map(({ profile, title, role, also, weight }): ChoiceRow => {
    const others = also.filter((other) => other !== 'not_social' && other !== role);
    const answer = ROLES.map((each) =>
      each === role ? 1 - 0.2 * Math.sign(others.length) : others.includes(each) ? 0.2 / others.length : 0,
    );
    const options = ROLES.map((each) =>
      doubled(new Map([...roleFeatures(profile, title, each), ...titleFeatures(title, each)]), each),
    );
    return { options, answer, weight };
  });
  const weights = fitChoice(choices, penaltyOf);
  return byRole((role) => added(weights, role));
}

/** One model for all roles, too: each role of each posting is a choice of yes and no. */
function defendedWeights(rows: KnownRow[]): RoleWeights['defended'] {
  const choices = rows.flatMap(({ profile, title, role: own, also, weight }) =>
    ROLES.map((role): ChoiceRow => {
      const yes = own === role || also.includes(role);
      const features = doubled(roleFeatures(profile, title, role), role);
      return { options: [features, new Map()], answer: yes ? [1, 0] : [0, 1], weight };
    }),
  );
  const weights = fitChoice(choices, penaltyOf);
  return byRole((role) => added(weights, role));
}

function byRole(weights: (role: SocialRole, at: number) => Weights): Record<SocialRole, Weights> {
  return Object.fromEntries(ROLES.map((role, at) => [role, weights(role, at)])) as Record<SocialRole, Weights>;
}

function flat({ bias, weights }: { bias: number; weights: Weights }): Weights {
  return { ...weights, bias };
}
