import { lexicon } from '../../lexicon/lexicon';
import { matchEntries } from '../../lexicon/match';
import type { Token } from '../../lexicon/tokens';

/** What a heading announces. */
export type SectionKind =
  | 'duties'
  | 'requirements'
  | 'extra'
  | 'benefits'
  | 'pay'
  | 'company'
  | 'team'
  | 'about-role'
  | 'outcomes'
  | 'legal'
  | 'apply'
  | 'facts'
  | 'unknown';

/** Words of a lead-in that are looked at, from its end. */
const MAX_HEADING_WORDS = 14;

/** What a heading or a lead-in announces, and the share of its words that say so. The longest wording decides, then the first. */
export function headingKind(words: readonly Token[]): { kind: SectionKind; share: number } {
  const tokens = words.slice(-MAX_HEADING_WORDS);
  let id = 'heading/unknown';
  let size = 0;
  for (const { entry, tokenStart, tokenEnd } of matchEntries(tokens, lexicon('headings'))) {
    if (tokenEnd - tokenStart <= size) continue;
    size = tokenEnd - tokenStart;
    id = entry.id;
  }
  const share = tokens.length === 0 ? 0 : size / tokens.length;
  if (size === 0 || (size === 1 && share < 0.3)) return { kind: 'unknown', share: 0 };
  const kind = id.slice('heading/'.length);
  return { kind: kind === 'about-employer' ? 'company' : (kind as SectionKind), share };
}

/** Whether a short line is a heading by its words alone. */
export function isKnownHeading(words: readonly Token[]): boolean {
  const { kind, share } = headingKind(words);
  return kind !== 'unknown' && share >= 0.6;
}
