import shipped from '../../../assets/weights/role-weights.json';
import { ROLES, type SocialRole } from '../../lexicon/categories';
import { sigmoid } from '../model/binary';
import type { TitleReading } from '../title/read';
import { claimFeatures, commonFeatures, ownFeatures, roleFeatures, socialFeatures, titleFeatures } from './features';
import { type PostingProfile, withOneMore } from './profile';

/** Weights by feature name; `bias` counts always. */
export type Weights = Record<string, number>;

/** The fitted numbers behind roles, as assets/weights/role-weights.json holds them. Features: lib/analysis/role/features.ts. */
export interface RoleWeights {
  /** Is it a social media job? */
  social: Weights;
  /** For each role: which is it most likely? */
  primary: Record<SocialRole, Weights>;
  /** For each role: would a careful reader defend it? */
  defended: Record<SocialRole, Weights>;
  /** A title is accused only when its role is charitably defended with less than this probability; chosen on employers held out of the fit. */
  accuse: number;
}

export const SHIPPED = shipped as unknown as RoleWeights;

/** What the model says: probabilities 0..1. `primary` sums to 1 over the roles, `defended` does not. */
export interface Fit {
  social: number;
  /** The same for the duties alone, as if the title said nothing. */
  untitled: number;
  primary: Record<SocialRole, number>;
  defended: Record<SocialRole, number>;
  /** The same for a posting with one duty more, of the role's own kind: a list that forgot one, or a label that was read wrongly. */
  charitable(role: SocialRole): number;
  /** Only roles charitably defended with less than this may be denied to a title. */
  accuse: number;
}

/** How well every role fits. */
export function fitOf(profile: PostingProfile, title: TitleReading, weights: RoleWeights = SHIPPED): Fit {
  const common = commonFeatures(profile, title);
  const own = byRole((role) => ownFeatures(profile, title, role));
  const scores = ROLES.map((role) => {
    const row = weights.primary[role];
    return scoreOf(row, common) + scoreOf(row, own[role]) + scoreOf(row, titleFeatures(title, role));
  });
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const untitled = (weights.social.bias ?? 0) + scoreOf(weights.social, socialFeatures(profile));
  return {
    social: sigmoid(untitled + scoreOf(weights.social, claimFeatures(title))),
    untitled: sigmoid(untitled),
    accuse: weights.accuse,
    primary: byRole((_, at) => (powers[at] ?? 0) / total),
    defended: byRole((role) =>
      sigmoid(scoreOf(weights.defended[role], common) + scoreOf(weights.defended[role], own[role])),
    ),
    charitable: (role) =>
      sigmoid(scoreOf(weights.defended[role], roleFeatures(withOneMore(profile, role), title, role))),
  };
}

function byRole<T>(value: (role: SocialRole, at: number) => T): Record<SocialRole, T> {
  return Object.fromEntries(ROLES.map((role, at) => [role, value(role, at)])) as Record<SocialRole, T>;
}

function scoreOf(weights: Weights, features: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [name, value] of features) score += (weights[name] ?? 0) * value;
  return score;
}
