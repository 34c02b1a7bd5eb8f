import type { Category, SocialRole } from '../../lexicon/categories';
import { roleOf } from '../title/claims';
import type { TitleReading } from '../title/read';
import type { Duty } from '../verdict';
import { likenessFeatures } from './likeness';
import { SOCIAL_CATEGORIES, sharesOf } from './mix';
import type { PostingProfile } from './profile';

/** Everything the role model looks at for one role. */
export function roleFeatures(profile: PostingProfile, title: TitleReading, role: SocialRole): Map<string, number> {
  return new Map([...commonFeatures(profile, title), ...ownFeatures(profile, title, role)]);
}

/** What differs from role to role: how alike the posting is to it, and whether a title that claims no role has the rank of it. */
export function ownFeatures(profile: PostingProfile, title: TitleReading, role: SocialRole): Map<string, number> {
  const features = likenessFeatures(profile, role);
  const suits = title.claims.length === 0 && title.ranks.some((rank) => roleOf('social', rank) === role);
  return suits ? features.set('rank suits', 1) : features;
}

/**
 * What is the same for every role: shares (and which are large), the facts of the text, the level that the text backs. A title that claims a role is
 * left out on purpose, so that it can be compared with the answer; one that claims none ("Marketing Coordinator") lends its rank.
 */
export function commonFeatures(profile: PostingProfile, title: TitleReading): Map<string, number> {
  const { shares, facts, size } = profile;
  const features = new Map([['bias', 1]]);
  for (const category of SOCIAL_CATEGORIES) {
    features.set(category, 2 * shares[category]);
    features.set(`much ${category}`, Math.max(0, shares[category] - 0.4) * 3);
    features.set(`some ${category}`, Math.min(shares[category], 0.15) * 6);
  }
  features.set('few duties', 1 / (1 + size));
  for (const fact of [
    'people',
    'budget',
    'departments',
    'senior_reporting',
    'lead_level',
    'persona',
    'endorsement',
    'own_audience',
    'content_focus',
  ] as const) {
    if (facts.has(fact)) features.set(fact, 1);
  }
  if (profile.level === 'entry') features.set('entry level', 1);
  if (title.claims.length === 0) for (const rank of title.ranks) features.set(`rank ${rank}`, 1);
  return features;
}

/** What is also looked at when the most likely role is asked for: whether the title names it. */
export function titleFeatures(title: TitleReading, role: SocialRole): Map<string, number> {
  const claimed = title.claims.some((claim) => claim.role === role);
  const hinted = title.claims.some((claim) => claim.or.includes(role));
  return new Map([...(claimed ? [['claimed', 1] as const] : []), ...(hinted ? [['hinted', 1] as const] : [])]);
}

/** What the model of "is this a social media job at all?" looks at: what the duties are about, and their words. */
export function socialFeatures(profile: PostingProfile): Map<string, number> {
  const { duties, counts } = profile;
  const all = sharesOf(counts);
  const digital = duties.map(({ category }, at) => (category === 'other' ? 0 : (profile.digital[at] ?? 0)));
  const features = new Map<string, number>([
    ['other', 2 * all.other],
    ['digital duties', 3 * mean(digital)],
    [
      'digital people and ads',
      3 * mean(duties.map((duty, at) => (inLine(duty, ['community', 'ads']) ? (digital[at] ?? 0) : 0))),
    ],
    ['digital execution', 3 * mean(duties.map((duty, at) => (inLine(duty, ['execution']) ? (digital[at] ?? 0) : 0)))],
    ['strategy', 2 * all.strategy],
    ['analytics', 2 * all.analytics],
    ['few duties', 1 / (1 + duties.length)],
  ]);
  for (const word of profile.words) features.set(`word ${word}`, 4 / Math.sqrt(profile.words.size + 5));
  return features;
}

/** What the title says of whether the job is one in social media. */
export function claimFeatures(title: TitleReading): Map<string, number> {
  const said: Record<string, boolean> = {
    'title claims': title.claims.some((claim) => !claim.weak),
    'title may claim': title.claims.some((claim) => claim.weak && !claim.soft),
    'title hints': title.claims.some((claim) => claim.soft),
    'title of a trade': title.trade,
    'title of another field': title.occupation !== null,
    'title of marketing': title.marketing,
    'title of growth': title.growth,
  };
  return new Map(Object.entries(said).flatMap(([name, holds]) => (holds ? [[name, 1] as const] : [])));
}

function inLine(duty: Duty, categories: Category[]): boolean {
  return categories.includes(duty.category);
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
