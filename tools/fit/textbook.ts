import { accepts } from '../../lib/analysis/role/conditions';
import { roleData } from '../../lib/analysis/role/definitions';
import { SOCIAL_CATEGORIES, sharesOf } from '../../lib/analysis/role/mix';
import type { PostingProfile } from '../../lib/analysis/role/profile';
import { readTitle } from '../../lib/analysis/title/read';
import { CATEGORIES, ROLES, type SocialRole } from '../../lib/lexicon/categories';
import type { KnownRole } from './role-rows';

/** How much each role's textbook postings of one size count together. */
const TEXTBOOK = 1;

/** Textbook postings of every role in three sizes, each once plain and once mixed with another role's day. */
export function textbook(): KnownRole[] {
  return ROLES.flatMap((role) =>
    [5, 9, 16].flatMap((size) =>
      [null, ...ROLES.filter((other) => other !== role)].map((other) => textbookRow(role, other, size)),
    ),
  );
}

function textbookRow(role: SocialRole, other: SocialRole | null, size: number): KnownRole {
  const { typical, typicalFacts } = roleData(role);
  const second = roleData(other ?? role).typical;
  const counts = {
    ...Object.fromEntries(CATEGORIES.map((category) => [category, 0])),
    other: 0.5,
  } as PostingProfile['counts'];
  for (const category of SOCIAL_CATEGORIES) {
    counts[category] = size * (0.8 * typical[category] + 0.2 * second[category]);
  }
  const facts = new Map(typicalFacts.map((fact) => [fact, []]));
  const profile: PostingProfile = {
    duties: [],
    signals: [],
    counts,
    shares: sharesOf(counts, SOCIAL_CATEGORIES),
    size,
    facts,
    digital: [],
    level: null,
    words: new Set(),
  };
  const also = ROLES.filter((each) => roleData(each).definitions.some((definition) => accepts(definition, profile)));
  return { profile, title: readTitle(''), role, also, weight: TEXTBOOK / ROLES.length };
}
