import type { Level, SocialRole } from '../../lexicon/categories';
import { lexicon } from '../../lexicon/lexicon';
import { matchEntries } from '../../lexicon/match';
import { tokenise } from '../../lexicon/tokens';

/** What a stretch of a title is: a subject and a rank claim together, a whole claims alone, the rest claims nothing. */
export type PartKind = 'subject' | 'rank' | 'modifier' | 'whole' | 'trade' | 'context' | 'plain';

/** What a rank does with its subject. */
export type Rank = 'manage' | 'lead' | 'plan' | 'do' | 'make' | 'analyse';

/** A known stretch of a title. Offsets point into the title. Fields as in lexicon/titles.yaml. */
export interface TitlePart {
  entry: string;
  kind: PartKind;
  start: number;
  end: number;
  text: string;
  subject?: string;
  rank?: Rank;
  role?: SocialRole;
  also?: SocialRole[];
  weak?: boolean;
  level?: Level;
  step?: number;
  names?: string;
}

/** The known stretches of a title in its order, duplicates and a company's "(m/f/d)" left out. */
export function titleParts(title: string): TitlePart[] {
  const matches = matchEntries(tokenise(title), lexicon('titles'));
  return matches.map(({ entry, start, end }) => ({
    ...(entry.more as Omit<TitlePart, 'entry' | 'start' | 'end' | 'text'>),
    entry: entry.id,
    start,
    end,
    text: title.slice(start, end),
  }));
}
