import type { SocialRole } from '../../lexicon/categories';
import type { Mix } from '../verdict';
import { accepts, missOf } from './conditions';
import { roleData } from './definitions';
import { SOCIAL_CATEGORIES } from './mix';
import type { PostingProfile } from './profile';

/** No kind of duty is impossible in a role; this much of each is taken for granted. */
const SHARE_FLOOR = 0.03;

/** How far a mix can be from a role's at most, in nats. */
const MAX_DISTANCE = 2.5;

/**
 * What is the same question for every role: how alike the posting's mix is to the role's textbook one, and how far its definitions are from accepting
 * it. Because the answers mean the same for all roles, a role that is rare in the corpus learns from the others.
 */
export function likenessFeatures(profile: PostingProfile, role: SocialRole): Map<string, number> {
  const { definitions, typical } = roleData(role);
  const far = Math.min(MAX_DISTANCE, distanceTo(typical, profile.shares));
  const misses = definitions.map((definition) => missOf(definition, profile));
  const accepting = definitions.filter((definition) => accepts(definition, profile)).length;
  return new Map([
    ['unlike', far],
    ['unlike in many duties', far * Math.min(1, profile.size / 12)],
    ['missed', Math.min(1, ...misses)],
    ['accepted', accepting > 0 ? 1 : 0],
    ['accepted by most', accepting / definitions.length],
  ]);
}

/** The Kullback-Leibler divergence of a posting's shares from a role's typical ones, in nats. */
function distanceTo(typical: Omit<Mix, 'other'>, shares: Mix): number {
  const total = 1 + SHARE_FLOOR * SOCIAL_CATEGORIES.length;
  return SOCIAL_CATEGORIES.reduce((sum, category) => {
    const share = shares[category];
    const usual = ((typical as Mix)[category] + SHARE_FLOOR) / total;
    return share > 0 ? sum + share * Math.log(share / usual) : sum;
  }, 0);
}
