import type { Posting } from '../../lib/analysis/posting';
import { claimFeatures, roleFeatures, socialFeatures, titleFeatures } from '../../lib/analysis/role/features';
import { type PostingReading, readingOf } from '../../lib/analysis/role/posting-reading';
import type { PostingProfile } from '../../lib/analysis/role/profile';
import type { TitleReading } from '../../lib/analysis/title/read';
import type { Duty } from '../../lib/analysis/verdict';
import { ROLES, type Role, type SocialRole } from '../../lib/lexicon/categories';
import type { BinaryRow } from './binary';
import type { ChoiceRow } from './choice';
import { type SparseFeatures, sparse } from './sparse';

/** A posting whose role is known. `also`: every other role that some reader defended. */
export interface RoleExample {
  posting: Posting;
  duties: Duty[];
  role: Role;
  also: Role[];
  /** Whose posting it is: examples of one employer are never on both sides of a split. */
  employer: string;
  weight: number;
  /** The duties are those that the pipeline finds, as in use, in a posting that an employer published. */
  asFound?: boolean;
}

/** A posting, or a page of a textbook, as the model of roles learns from it. */
export interface KnownRole {
  profile: PostingProfile;
  title: TitleReading;
  role: SocialRole;
  also: Role[];
  weight: number;
}

/** Which role is it, and which would a careful reader defend? One choice, and one yes or no for each role. */
export interface RoleRows {
  primary: ChoiceRow;
  defended: ChoiceRow[];
}

/** An example as rows for the fits; `roles` is null where no role is to be learnt. `untitled`: the posting without its title. */
export interface ExampleRows {
  example: RoleExample;
  social: BinaryRow;
  roles: RoleRows | null;
  untitled: PostingReading | null;
}

/** Prepares an example once for all fits that it takes part in. */
export function exampleRows(example: RoleExample): ExampleRows {
  const { posting, duties, role, asFound } = example;
  const reading = readingOf(posting, duties);
  const isJob = role !== 'not_social' && duties.length > 0;
  return {
    example,
    social: socialRow(example, reading),
    roles: isJob ? roleRows({ ...example, ...reading, role }) : null,
    untitled: asFound && isJob ? readingOf({ ...posting, title: '' }, duties) : null,
  };
}

function socialRow({ role, also, weight }: RoleExample, { profile, title }: PostingReading): BinaryRow {
  const isDoubtful = role === 'not_social' ? also.length > 0 : also.includes('not_social');
  return {
    features: sparse(new Map([...socialFeatures(profile), ...claimFeatures(title)])),
    answer: role === 'not_social' ? 0 : 1,
    weight: isDoubtful ? weight / 2 : weight,
  };
}

/** How much of the answer the other roles that a reader defended share. */
const ALSO = 0.2;
const NOTHING = sparse(new Map());

/** A known role as rows for the two models. */
export function roleRows({ profile, title, role, also, weight }: KnownRole): RoleRows {
  const others = also.filter((other) => other !== 'not_social' && other !== role);
  const answer = ROLES.map((each) => {
    if (each === role) return others.length > 0 ? 1 - ALSO : 1;
    return others.includes(each) ? ALSO / others.length : 0;
  });
  const features = ROLES.map((each) => roleFeatures(profile, title, each));
  const options = ROLES.map((each, at) =>
    twice(new Map([...(features[at] ?? []), ...titleFeatures(title, each)]), each),
  );
  const defended = ROLES.map((each, at): ChoiceRow => {
    const isDefended = role === each || also.includes(each);
    const own = twice(features[at] ?? new Map(), each);
    return { options: [own, NOTHING], answer: isDefended ? [1, 0] : [0, 1], weight };
  });
  return { primary: { options, answer, weight }, defended };
}

/** A role's features, each once for all roles and once as its own. */
function twice(features: ReadonlyMap<string, number>, role: SocialRole): SparseFeatures {
  return sparse(new Map([...features, ...[...features].map(([name, value]) => [ownName(name, role), value] as const)]));
}

/** The name of a feature as one role's own. */
export function ownName(feature: string, role: SocialRole): string {
  return `${role}: ${feature}`;
}
