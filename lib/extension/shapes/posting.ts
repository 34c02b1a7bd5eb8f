import * as v from 'valibot';
import type { Block, Posting } from '../../analysis/posting';
import type { EntriesOf } from './lenient';
import { offset } from './orders';

/** A block of a posting's text. That it fits the text is found out where it is used. */
export const block = v.object({
  kind: v.picklist(['heading', 'item', 'paragraph']),
  level: v.exactOptional(v.number()),
  start: offset,
  end: offset,
} satisfies EntriesOf<Block>);

/** A posting as it is sent from page to background. */
export const posting = v.object({
  title: v.string(),
  company: v.nullable(v.string()),
  text: v.string(),
  blocks: v.array(block),
  url: v.exactOptional(v.string()),
  page: v.exactOptional(v.boolean()),
  incomplete: v.exactOptional(v.boolean()),
} satisfies EntriesOf<Posting>);

/** Blocks as they are stored. Damaged ones are dropped together: a text without blocks is laid out anew, one with half of them wrongly. */
export const storedBlocks = v.fallback(v.array(block), []);

/** A posting as it is stored: its title and its text are what counts. */
export const storedPosting = v.object({
  ...posting.entries,
  company: v.fallback(posting.entries.company, null),
  blocks: storedBlocks,
  url: v.exactOptional(v.fallback(v.string(), '')),
  page: v.exactOptional(v.fallback(v.boolean(), false)),
  incomplete: v.exactOptional(v.fallback(v.boolean(), false)),
});
