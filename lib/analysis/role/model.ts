import shipped from '../../../lexicon/role-weights.json';
import { ROLES, type SocialRole } from '../../lexicon/categories';
import type { TitleReading } from '../title/read';
import { roleFeatures, socialFeatures } from './features';
import type { Picture } from './picture';

/** Weights by feature name; `bias` counts always. */
export type Weights = Record<string, number>;

/** The fitted numbers behind roles, as lexicon/role-weights.json holds them. Features: lib/analysis/role/features.ts. */
export interface RoleWeights {
  /** Is it a social media job? */
  social: Weights;
  /** For each role: which is it most likely? */
  primary: Record<SocialRole, Weights>;
  /** For each role: would a careful reader defend it? */
  defended: Record<SocialRole, Weights>;
}

export const SHIPPED = shipped as unknown as RoleWeights;

/** What the model says: probabilities 0..1. `primary` sums to 1 over the roles, `defended` does not. */
export interface Fit {
  social: number;
  primary: Record<SocialRole, number>;
  defended: Record<SocialRole, number>;
}

/** How well every role fits. */
export function fitOf(picture: Picture, title: TitleReading, weights: RoleWeights = SHIPPED): Fit {
  const features = roleFeatures(picture, title);
  const scores = ROLES.map((role) => scoreOf(weights.primary[role], features));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return {
    social: sigmoid(scoreOf(weights.social, socialFeatures(picture, title))),
    primary: byRole((_, at) => (powers[at] ?? 0) / total),
    defended: byRole((role) => sigmoid(scoreOf(weights.defended[role], features))),
  };
}

function byRole(value: (role: SocialRole, at: number) => number): Record<SocialRole, number> {
  return Object.fromEntries(ROLES.map((role, at) => [role, value(role, at)])) as Record<SocialRole, number>;
}

function scoreOf(weights: Weights, features: ReadonlyMap<string, number>): number {
  let score = weights.bias ?? 0;
  for (const [name, value] of features) score += (weights[name] ?? 0) * value;
  return score;
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
