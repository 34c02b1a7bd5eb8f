import type { Level } from '../../lexicon/categories';
import { claimsOf, type TitleClaim } from './claims';
import { titleLevelOf } from './level';
import { type Rank, titleParts } from './parts';

/** What a title says, read alone. */
export interface TitleReading {
  claims: TitleClaim[];
  level: Level | null;
  /** What its ranks do ("coordinator" does, "manager" manages), whatever they stand beside. */
  ranks: Rank[];
  /** The other occupation that the title names or hints at ("property management"), or null. */
  occupation: string | null;
  /** The title names a trade of its own ("nurse", "engineer") and claims no role in social media beside it. */
  trade: boolean;
  /** It is an ordinary marketing or communications title. */
  marketing: boolean;
  /** ... of the kind whose customary means are paid campaigns ("Growth Marketing Manager"). */
  growth: boolean;
}

/** Reads a title. Never throws; an empty title claims nothing. */
export function readTitle(title: string): TitleReading {
  const parts = titleParts(title.slice(0, 300));
  const claims = claimsOf(parts);
  const other = parts.find((part) => part.kind === 'trade') ?? parts.find((part) => part.kind === 'context');
  return {
    claims,
    level: titleLevelOf(parts),
    ranks: [...new Set(parts.flatMap((part) => part.rank ?? []))],
    occupation: other?.names ?? null,
    trade: other?.kind === 'trade' && claims.length === 0,
    marketing: parts.some((part) => part.kind === 'plain'),
    growth: parts.some((part) => part.kind === 'plain' && part.subject === 'growth'),
  };
}
