import type { Match } from '../../lexicon/match';
import type { Token } from '../../lexicon/tokens';

/**
 * The part of a duty that a word stands in: `lead` says nothing about the duty, `label` stands before a colon, `act` is what
 * is done, `aside` an act that only leads to it ("work with designers to", "use data to"), `mod` and `obj` what it is done to
 * (`obj` its last noun), `more` an action inside the object ("manage engagement"), and the others are what hangs on it: with whom, by what means, to what end, for whom, where or about what, on what basis.
 */
export type Slot =
  | 'lead'
  | 'label'
  | 'aside'
  | 'act'
  | 'obj'
  | 'mod'
  | 'more'
  | 'with'
  | 'means'
  | 'purpose'
  | 'for'
  | 'basis'
  | 'where'
  | 'example'
  | 'to';

/** A lexicon word of a line and its part in it. `head` counts the acts of the line from 1; 0 is before the first. */
export interface FramePart {
  match: Match;
  slot: Slot;
  head: number;
}

/** A line taken apart. */
export interface Frame {
  tokens: readonly Token[];
  parts: FramePart[];
  /** Number of acts. */
  heads: number;
  /** Tokens inside sayings ("in order", "across the board"), which mean nothing by themselves. */
  said: ReadonlySet<number>;
}
