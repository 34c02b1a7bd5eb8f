/** What a duty is about. Meanings: lexicon/LABELS.md. */
export const CATEGORIES = ['execution', 'strategy', 'community', 'ads', 'analytics', 'other'] as const;
export type Category = (typeof CATEGORIES)[number];

/** The roles a posting can describe. Meanings: lexicon/LABELS.md; definitions with sources: lexicon/roles. */
export const ROLES = [
  'social_media_manager',
  'social_media_specialist',
  'social_media_strategist',
  'social_media_director',
  'community_manager',
  'engagement_strategist',
  'content_creator',
  'influencer',
  'ads_specialist',
  'social_media_analyst',
  'manager_strategist',
] as const;
export type SocialRole = (typeof ROLES)[number];
export type Role = SocialRole | 'not_social';

/** How senior a job is. Meanings: lexicon/LABELS.md. */
export const LEVELS = ['entry', 'mid', 'senior', 'lead', 'executive'] as const;
export type Level = (typeof LEVELS)[number];
