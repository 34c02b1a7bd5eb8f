import { ROLES, type SocialRole } from '../../lib/lexicon/categories';
import { readersOf } from './labels';
import type { LabelledPosting } from './schema';

/** Titles that claim one role each, for exchanging; several wordings, so that no single word decides the figure. */
export const TITLES: Record<SocialRole, string[]> = {
  social_media_manager: ['Social Media Manager', 'Senior Social Media Manager'],
  social_media_specialist: ['Social Media Specialist', 'Social Media Coordinator'],
  social_media_strategist: ['Social Media Strategist', 'Social Media Planner'],
  social_media_director: ['Director of Social Media', 'Head of Social Media'],
  community_manager: ['Community Manager', 'Online Community Manager'],
  engagement_strategist: ['Engagement Strategist', 'Audience Engagement Strategist'],
  content_creator: ['Content Creator', 'Video Editor'],
  influencer: ['Influencer', 'Brand Ambassador'],
  ads_specialist: ['Paid Social Specialist', 'Media Buyer'],
  social_media_analyst: ['Social Media Analyst', 'Social Insights Analyst'],
  manager_strategist: ['Social Media Manager & Strategist', 'Social Media Strategist and Manager'],
};

/** A posting's role under each reader: the roles that all defend, and those that none does. */
export function titleRoles(posting: LabelledPosting): { fitting: SocialRole[]; wrong: SocialRole[] } {
  const sets = readersOf(posting).map(({ role, also }) => new Set<string>([role, ...also]));
  const gold = new Set<string>([posting.gold.role, ...posting.gold.also]);
  return {
    fitting: ROLES.filter((role) => sets.every((set) => set.has(role))),
    wrong: ROLES.filter((role) => !gold.has(role) && sets.every((set) => !set.has(role)) && !hybridPart(role, gold)),
  };
}

/** "Manager & Strategist" names two roles; it is wrong only where neither is defended. */
function hybridPart(role: SocialRole, gold: Set<string>): boolean {
  return role === 'manager_strategist' && (gold.has('social_media_manager') || gold.has('social_media_strategist'));
}
