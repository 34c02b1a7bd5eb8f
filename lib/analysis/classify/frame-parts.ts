import type { ReadLine } from '../text/read-line';
import type { FramePart, Slot } from './frame-shape';

const ASIDES = new Set(['action/collaborate', 'action/support', 'action/perform']);

/** Words behind which a line goes on with the same kind of thing. */
export const JOINS = new Set(['and', 'or', 'then']);
/** Words that end a noun phrase. */
const ENDS = new Set([...JOINS, ...'of the a an our your their its his her any all each every'.split(' ')]);

/** Whether an act only leads to the work where another follows: "work with designers to", "use data to". */
export function mayBeAside({ match }: FramePart): boolean {
  return ASIDES.has(match.entry.id);
}

/**
 * "Work with designers to make posters", "use data to plan": where others follow, the first acts are asides, with all they are
 * done to. They count no more, and the work is the first act.
 */
export function withoutAsides(parts: readonly FramePart[]): FramePart[] {
  const acts = parts.filter(({ slot }) => slot === 'act');
  const asides = Math.max(
    0,
    acts.findIndex((act) => !mayBeAside(act)),
  );
  return parts.map((part) => {
    if (part.head === 0 || asides === 0) return part;
    if (part.head > asides) return { ...part, head: part.head - asides };
    return { ...part, slot: BESIDE[part.slot] ?? part.slot, head: 0 };
  });
}

/** What the slots of an aside are beside the work. */
const BESIDE: Partial<Record<Slot, Slot>> = { act: 'aside', obj: 'with', mod: 'with', more: 'with' };

/** Of several nouns in a row only the last is the object; the others describe it. */
export function withDescribers(parts: readonly FramePart[], words: ReadLine): FramePart[] {
  const nouns = parts.filter(({ slot, match }) => slot === 'obj' && match.entry.topic === 'objects');
  const describers = nouns.filter(({ match }, i) => {
    const next = nouns[i + 1];
    return next && isOnePhrase(words, match.tokenEnd, next.match.tokenStart);
  });
  return parts.map((part) => (describers.includes(part) ? { ...part, slot: 'mod' } : part));
}

/** Whether nothing but words of one noun phrase stands between two of its words. */
function isOnePhrase(words: ReadLine, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if (words.tokens[at]?.gap !== 'space') return false;
    if (at < to && (ENDS.has(words.norm(at)) || words.leads.has(at))) return false;
  }
  return to - from <= 2;
}
