/** Characters of a line that stand one for one in a text node: `length` of them from `from` in the node, from `at` in the line. */
export interface Run {
  node: Text;
  from: number;
  at: number;
  length: number;
}

/** What part of a page a line stands in, as its elements say. */
export type Zone = 'body' | 'navigation' | 'form' | 'aside';

/** A line of a page as a person sees it, with a map back to the text nodes it comes from. */
export interface Line {
  text: string;
  runs: Run[];
  kind: 'heading' | 'item' | 'paragraph';
  /** Headings: 1 to 6. Items: nesting depth from 1. Paragraphs: 0. */
  level: number;
  /** Whether it goes on the line before after a line break in the same block. */
  follows: boolean;
  /** Share of its characters that stand in links, 0 to 1. */
  linked: number;
  zone: Zone;
  /** It stands in a section that is closed, and would be seen once that is opened. */
  closed: boolean;
  /** The nearest block element around it. */
  element: Element;
}

/** Characters in all the lines together. */
export const sizeOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.text.length, 0);
