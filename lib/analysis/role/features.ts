import type { Category } from '../../lexicon/categories';
import type { TitleReading } from '../title/read';
import type { Duty } from '../verdict';
import { SOCIAL_CATEGORIES, sharesOf } from './mix';
import type { Picture } from './picture';

/**
 * What the role model looks at: shares (and which are large), the facts of the text, the level that the text backs. A title that claims a
 * role is left out on purpose, so that it can be compared with the answer; one that claims none ("Marketing Coordinator") lends its rank.
 */
export function roleFeatures(picture: Picture, title: TitleReading): Map<string, number> {
  const { shares, facts, size } = picture;
  const features = new Map<string, number>();
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
    'content_focus',
  ] as const) {
    if (facts.has(fact)) features.set(fact, 1);
  }
  if (facts.has('persona') && facts.has('endorsement')) features.set('persona and endorsement', 1);
  if (picture.level === 'entry') features.set('entry level', 1);
  if (title.claims.length === 0) for (const rank of title.ranks) features.set(`rank ${rank}`, 1);
  return features;
}

/** What the model of "is this a social media job at all?" looks at: what the duties are about, and what the title claims. */
export function socialFeatures(picture: Picture, title: TitleReading): Map<string, number> {
  const { duties, counts } = picture;
  const all = sharesOf(counts);
  const digital = duties.map(({ category }, at) => (category === 'other' ? 0 : (picture.digital[at] ?? 0)));
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
  if (title.claims.some((claim) => !claim.weak)) features.set('title claims', 1);
  if (title.claims.some((claim) => claim.weak && !claim.soft)) features.set('title may claim', 1);
  if (title.claims.some((claim) => claim.soft)) features.set('title hints', 1);
  if (title.trade) features.set('title of a trade', 1);
  if (title.occupation) features.set('title of another field', 1);
  if (title.marketing) features.set('title of marketing', 1);
  return features;
}

function inLine(duty: Duty, categories: Category[]): boolean {
  return categories.includes(duty.category);
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
