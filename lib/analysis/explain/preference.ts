import type { Category, Level } from '../../lexicon/categories';
import type { Duty, Mix, Preference, PreferenceFit, Reason } from '../verdict';
import { indexes } from './findings';
import type { NamedPlatform } from './stance';
import { dutiesDo, LEVEL_NAMES, sentence } from './words';

/** What a posting offers to somebody's likes. */
export interface Offer {
  duties: Duty[];
  mix: Mix;
  platforms: NamedPlatform[];
  level: Level | null;
}

/** How well a posting fits a preference, 0..1: half the duties liked and disliked, the rest platforms and level, where they matter. */
export function preferenceFit(preference: Preference, offer: Offer): PreferenceFit {
  const likes = preference.like.map((category) => dutyReason(category, offer));
  const dislikes = preference.dislike.map((category) => dutyReason(category, offer));
  const scores = [
    dutyScore(preference, offer.mix),
    ...platformScore(preference, offer),
    ...levelScore(preference, offer),
  ];
  const level = levelReason(preference, offer);
  const fits = level !== null && offer.level !== null && preference.levels.includes(offer.level);
  return {
    score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    likes: [...likes.filter(({ duties }) => duties.length > 0), ...(level && fits ? [level] : [])],
    dislikes: [...dislikes.filter(({ duties }) => duties.length > 0), ...(level && !fits ? [level] : [])],
  };
}

function dutyScore({ like, dislike }: Preference, mix: Mix): number {
  const share = (categories: Category[]) => categories.reduce((sum, category) => sum + mix[category], 0);
  const liked = like.length > 0 ? share(like) : 0.5;
  return Math.min(1, Math.max(0, liked - share(dislike) + (like.length > 0 ? 0.2 : 0)));
}

function platformScore({ platforms }: Preference, offer: Offer): number[] {
  if (platforms.length === 0 || offer.platforms.length === 0) return [];
  const wanted = new Set(platforms.map((name) => name.toLowerCase()));
  return [offer.platforms.some(({ name }) => wanted.has(name.toLowerCase())) ? 1 : 0];
}

function levelScore({ levels }: Preference, { level }: Offer): number[] {
  return levels.length === 0 || level === null ? [] : [levels.includes(level) ? 1 : 0];
}

function dutyReason(category: Category, { duties }: Offer): Reason {
  const found = indexes(duties, (duty) => duty.category === category || duty.second === category);
  return { text: sentence(dutiesDo(category, found.length, duties.length)), duties: found, spans: [] };
}

function levelReason({ levels }: Preference, { level }: Offer): Reason | null {
  return levels.length === 0 || level === null
    ? null
    : { text: sentence(`it is ${LEVEL_NAMES[level]}`), duties: [], spans: [] };
}
