import { CATEGORIES, ROLES, type Role, type SocialRole } from '../../lexicon/categories';
import type { Posting } from '../posting';
import { accepts } from '../role/conditions';
import { roleData } from '../role/definitions';
import { roleFeatures, socialFeatures } from '../role/features';
import { lookAt } from '../role/look';
import { SOCIAL_CATEGORIES, sharesOf } from '../role/mix';
import type { RoleWeights, Weights } from '../role/model';
import type { Picture } from '../role/picture';
import { readTitle, type TitleReading } from '../title/read';
import type { Duty } from '../verdict';
import { fitBinary, type Row } from './binary';
import { fitSoftmax, type SoftRow } from './softmax';

/** A posting whose role is known. `also`: every other role that some reader defended. `labelled`: the role itself is known, not only that it is no social job. */
export interface RoleExample {
  posting: Posting;
  duties: Duty[];
  role: Role;
  also: Role[];
  weight?: number;
}

const PENALTY = { social: 0.6, primary: 0.8, defended: 1 };
/** How much a textbook posting counts beside a real one. */
const TEXTBOOK = 1;

/** Fits the numbers of the role model. Deterministic. */
export function fitRoles(examples: RoleExample[]): RoleWeights {
  const looks = examples
    .filter(informed)
    .map((example) => ({ ...example, ...lookAt(example.posting, example.duties) }));
  const social = looks.map(({ picture, title, role, also, weight = 1 }): Row => {
    const doubt = role === 'not_social' ? also.length > 0 : also.includes('not_social');
    return {
      features: socialFeatures(picture, title),
      answer: role === 'not_social' ? 0 : 1,
      weight: doubt ? weight / 2 : weight,
    };
  });
  const known = looks.filter(({ role, duties }) => role !== 'not_social' && duties.length > 0);
  const rows = [
    ...known.map(({ picture, title, role, also, weight = 1 }) => ({
      picture,
      title,
      role: role as SocialRole,
      also,
      weight,
    })),
    ...textbook(),
  ];
  return {
    social: flat(fitBinary(social, PENALTY.social, 1)),
    primary: primaryWeights(rows),
    defended: defendedWeights(rows),
  };
}

/** Duties without any confidence are unread ones; they teach nothing. */
function informed({ duties }: RoleExample): boolean {
  return duties.some((duty) => duty.confidence > 0);
}

interface KnownRow {
  picture: Picture;
  title: TitleReading;
  role: SocialRole;
  also: Role[];
  weight: number;
}

function primaryWeights(rows: KnownRow[]): RoleWeights['primary'] {
  const soft = rows.map(({ picture, title, role, also, weight }): SoftRow => {
    const others = also.filter((other) => other !== 'not_social' && other !== role);
    const answer = ROLES.map((each) =>
      each === role ? 1 - 0.2 * Math.sign(others.length) : others.includes(each) ? 0.2 / others.length : 0,
    );
    return { features: roleFeatures(picture, title), answer, weight };
  });
  const weights = fitSoftmax(soft, PENALTY.primary, 1);
  return byRole((_, at) => Object.fromEntries(Object.entries(weights).map(([name, row]) => [name, row[at] ?? 0])));
}

function defendedWeights(rows: KnownRow[]): RoleWeights['defended'] {
  return byRole((role) => {
    const answers = rows.map(({ picture, title, role: own, also, weight }): Row => {
      return { features: roleFeatures(picture, title), answer: own === role || also.includes(role) ? 1 : 0, weight };
    });
    return flat(fitBinary(answers, PENALTY.defended, 1));
  });
}

function byRole(weights: (role: SocialRole, at: number) => Weights): Record<SocialRole, Weights> {
  return Object.fromEntries(ROLES.map((role, at) => [role, weights(role, at)])) as Record<SocialRole, Weights>;
}

function flat({ bias, weights }: { bias: number; weights: Weights }): Weights {
  return { ...weights, bias };
}

/** Textbook postings of every role in three sizes, each once plain and once mixed with another role's day. */
function textbook(): KnownRow[] {
  return ROLES.flatMap((role) =>
    [5, 9, 16].flatMap((size) =>
      [null, ...ROLES.filter((other) => other !== role)].map((other) => textbookRow(role, other, size)),
    ),
  );
}

function textbookRow(role: SocialRole, other: SocialRole | null, size: number): KnownRow {
  const { typical, typicalFacts } = roleData(role);
  const second = roleData(other ?? role).typical;
  const counts = {
    ...Object.fromEntries(CATEGORIES.map((category) => [category, 0])),
    other: 0.5,
  } as Picture['counts'];
  for (const category of SOCIAL_CATEGORIES) {
    counts[category] = size * (0.8 * typical[category] + 0.2 * second[category]);
  }
  const facts = new Map(typicalFacts.map((fact) => [fact, []]));
  const picture: Picture = {
    duties: [],
    signals: [],
    counts,
    shares: sharesOf(counts, SOCIAL_CATEGORIES),
    size,
    facts,
    digital: [],
    level: null,
  };
  const also = ROLES.filter((each) => roleData(each).definitions.some((definition) => accepts(definition, picture)));
  return { picture, title: readTitle(''), role, also, weight: TEXTBOOK / 11 };
}
