/** A stretch of a posting's text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of the posting as its author laid it out. Blocks do not overlap and are in the order of the text. */
export interface Block extends Span {
  kind: 'heading' | 'item' | 'paragraph';
  /** Headings: 1 to 6. Items: nesting depth from 1. */
  level?: number;
}

/**
 * One open posting, as reading or a parser of plain text hands it over. `text` is the posting's body without its title;
 * every offset in a verdict points into it.
 */
export interface Posting {
  title: string;
  company: string | null;
  text: string;
  blocks: Block[];
  url?: string;
  /** Read out of a whole page, which has more around the posting than its author wrote for it. */
  page?: boolean;
  /** Its duties may stand in parts that are closed or in a frame of another site, and could not be read. */
  incomplete?: boolean;
}
