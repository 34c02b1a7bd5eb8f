import type { Category } from './categories';

/** How the words of an entry change: `verb` conjugates the first word, `noun` pluralises the last, `fixed` stays as written. */
export type Part = 'verb' | 'noun' | 'fixed';

/** A line that an entry must match (with the words in [ ]) or must not; `is` names the category of the line where it isn't the entry's own. */
export interface Example {
  text: string;
  is?: Category;
}

/** An entry as somebody wrote it, checked. Described field by field in lexicon/README.md. */
export interface WrittenEntry {
  id: string;
  means: string;
  source: string[];
  part: Part;
  strength: number;
  category: Category | null;
  words: string[];
  nouns: string[];
  frames: string[];
  yes: Example[];
  no: Example[];
  more: Record<string, unknown>;
}

/** A file of the lexicon, checked. */
export interface WrittenTopic {
  topic: string;
  about: string;
  file: string;
  entries: WrittenEntry[];
  more: Record<string, unknown>;
}

/** An entry as the analysis uses it. Each of `words` is a wording in base form, followed by its other forms. */
export interface Entry {
  id: string;
  topic: string;
  strength: number;
  category: Category | null;
  words: string[][];
  /** Those wordings (in base form) that are nouns of a verb: "creation" of "create". */
  nouns: string[];
  frames: string[];
  more: Record<string, unknown>;
}

/** Something in the lexicon is written wrongly. The message names the file and the entry, and says what to do. */
export class LexiconError extends Error {
  override name = 'LexiconError';
}
