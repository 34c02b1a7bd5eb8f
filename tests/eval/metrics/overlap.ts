import { f1Of, share } from './confusion';

/** Duties that were found against those that are wanted. `optional` ones are neither required nor wrong. */
export interface Detection {
  precision: number;
  recall: number;
  f1: number;
  found: number;
  wanted: number;
  right: number;
  hit: number;
  missed: string[];
  wrong: string[];
}

/** Of the words of one text, how many must be shared for two texts to be the same duty. */
const SAME = 0.5;
/** Of the words of a piece, how many must lie in the whole that it is a piece of. */
const PIECE = 0.6;

type Bag = Map<string, number>;

/**
 * Matches texts by overlapping words. A wanted duty is hit when one found text has half of its words, or when several found
 * texts that are pieces of it have half of them together; a found text is right when the same holds of it against the wanted ones.
 */
export function detect(found: string[], wanted: string[], optional: string[] = []): Detection {
  const foundBags = found.map(bagOf);
  const wantedBags = wanted.map(bagOf);
  const optionalBags = optional.map(bagOf);
  const missed = wanted.filter((_, at) => !covered(wantedBags[at] ?? new Map(), foundBags));
  const judged = found.filter((_, at) => !onlyOptional(foundBags[at] ?? new Map(), wantedBags, optionalBags));
  const wrong = judged.filter((text) => !covered(bagOf(text), [...wantedBags, ...optionalBags]));
  return figures({ found: judged.length, wanted: wanted.length, wrong, missed });
}

/** The figures of several postings together: every duty counts the same. */
export function together(parts: Detection[]): Detection {
  const sum = (key: 'found' | 'wanted') => parts.reduce((total, part) => total + part[key], 0);
  const missed = parts.flatMap((part) => part.missed);
  const wrong = parts.flatMap((part) => part.wrong);
  return figures({ found: sum('found'), wanted: sum('wanted'), wrong, missed });
}

/** Which of `found` shares most words with `text`, or -1 when none shares half of either. */
export function bestMatch(text: string, found: string[]): number {
  const bag = bagOf(text);
  let best = -1;
  let most = 0;
  for (const [at, other] of found.map(bagOf).entries()) {
    const common = shared(bag, other);
    if (common > most && (common >= SAME * size(bag) || common >= PIECE * size(other))) {
      best = at;
      most = common;
    }
  }
  return best;
}

function figures({
  found,
  wanted,
  wrong,
  missed,
}: Pick<Detection, 'found' | 'wanted' | 'wrong' | 'missed'>): Detection {
  const right = found - wrong.length;
  const hit = wanted - missed.length;
  const precision = share(right, found);
  const recall = share(hit, wanted);
  return { precision, recall, f1: f1Of(precision, recall), found, wanted, right, hit, missed, wrong };
}

function onlyOptional(bag: Bag, wanted: Bag[], optional: Bag[]): boolean {
  return !covered(bag, wanted) && covered(bag, optional);
}

function covered(bag: Bag, others: Bag[]): boolean {
  const needed = SAME * size(bag);
  const commons = others.map((other) => ({ common: shared(bag, other), whole: size(other) }));
  if (commons.some(({ common }) => common >= needed && common > 0)) return true;
  const pieces = commons.filter(({ common, whole }) => common > 0 && common >= PIECE * whole);
  return pieces.length > 0 && pieces.reduce((sum, { common }) => sum + common, 0) >= needed;
}

function bagOf(text: string): Bag {
  const bag: Bag = new Map();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function size(bag: Bag): number {
  let total = 0;
  for (const count of bag.values()) total += count;
  return total;
}

function shared(a: Bag, b: Bag): number {
  let total = 0;
  for (const [word, count] of a) total += Math.min(count, b.get(word) ?? 0);
  return total;
}
