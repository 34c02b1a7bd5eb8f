import type { Posting, Span } from './posting';

/** A stretch of the posting that says what the person will do, not yet classified. `heading` is the one it stands under. */
export interface FoundDuty extends Span {
  text: string;
  heading: string | null;
}

/** Finds the duties of a posting, in the order of its text. `text` is `posting.text.slice(start, end)`. */
export function findDuties(posting: Posting): FoundDuty[] {
  return posting.blocks
    .filter((block) => block.kind === 'item')
    .map(({ start, end }) => ({
      start,
      end,
      text: posting.text.slice(start, end),
      heading: null,
    }));
}
