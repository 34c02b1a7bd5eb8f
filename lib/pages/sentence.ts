import type { Verdict } from '../analysis/verdict';
import type { SocialRole } from '../lexicon/categories';
import { surenessOf } from '../report/sentence';
import { percent, roleName, type Words } from './words';

/** The verdict in one sentence, in the person's language. */
export function sentence(words: Words, { verdict, claims, role }: Verdict): string {
  const reads = role ? roleName(words, role) : '';
  const says = claimed(words, claims);
  if (verdict === 'not_social') return words('not_social');
  if (verdict === 'unclear') return role && role !== 'not_social' ? words('unclear_guess', reads) : words('unclear');
  if (verdict === 'no_claim') return words('no_claim_reads', reads);
  if (verdict === 'mislabelled') return words('says_reads', says, reads);
  return claims.some((claim) => claim === role) ? words('says_is', reads) : words('says_fits', says, reads);
}

function claimed(words: Words, claims: SocialRole[]): string {
  const [first, ...more] = claims.map((claim) => roleName(words, claim));
  return more.reduce((said, next) => words('or', said, next), first ?? '');
}

/** How sure the verdict is, in words and as a number. */
export const sureness = (words: Words, confidence: number): string =>
  words(`sure_${surenessOf(confidence)}`, percent(confidence));

/** How far the verdict is from tipping over; empty when nothing near would tip it. */
export function distance(words: Words, verdict: Verdict): string {
  if (!verdict.distance || verdict.distance.role === verdict.role) return '';
  const { duties, role } = verdict.distance;
  return duties === 1 ? words('away_one', roleName(words, role)) : words('away_other', duties, roleName(words, role));
}
