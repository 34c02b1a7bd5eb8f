import type { Verdict } from '../analysis/verdict';
import { anyOf, percent, roleName, type Words } from './words';

/** The verdict in one or two short sentences: "Says Social Media Manager. Reads as Content Creator." */
export function sentence(words: Words, { verdict, claims, role, incomplete }: Verdict): string {
  const reads = role ? roleName(words, role) : '';
  const says = anyOf(
    words,
    claims.map((claim) => roleName(words, claim)),
  );
  if (verdict === 'not_social') return words('not_social');
  if (incomplete) return words('incomplete');
  if (verdict === 'unclear') return role && role !== 'not_social' ? words('unclear_guess', reads) : words('unclear');
  if (verdict === 'no_claim') return words('no_claim_reads', reads);
  if (verdict === 'mislabelled') return words('says_reads', says, reads);
  return claims.some((claim) => claim === role) ? words('says_is', reads) : words('says_fits', says, reads);
}

/** How sure the verdict is and how near another: "Fairly sure (70%) · 2 duties away from Influencer". */
export const certainty = (words: Words, verdict: Verdict): string =>
  [sureness(words, verdict.confidence), distance(words, verdict)].filter(Boolean).join(' · ');

/** How sure a verdict is, in words and as a number. `confidence` lies in 0..1. */
export const sureness = (words: Words, confidence: number): string =>
  words(`sure_${surenessOf(confidence)}`, percent(words, confidence));

/** How far the verdict is from tipping over; empty when nothing near would tip it to another role. */
export function distance(words: Words, verdict: Verdict): string {
  if (!verdict.distance || verdict.distance.role === verdict.role) return '';
  const { duties, role } = verdict.distance;
  return duties === 1 ? words('away_one', roleName(words, role)) : words('away_other', duties, roleName(words, role));
}

/** The step that a confidence stands on: four are as many as people tell apart. */
function surenessOf(confidence: number): 'very' | 'fairly' | 'not' | 'hardly' {
  if (confidence >= 0.85) return 'very';
  if (confidence >= 0.65) return 'fairly';
  return confidence >= 0.4 ? 'not' : 'hardly';
}
