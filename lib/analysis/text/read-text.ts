import { type Token, tokenise, tokensBetween } from '../../lexicon/tokens';
import type { Span } from '../posting';
import { ReadLine } from './read-line';

/** A text cut into words once. Its lines take their words from here, and each line is read once, whoever asks for it. */
export class ReadText {
  readonly tokens: readonly Token[];
  private lines = new Map<string, ReadLine>();

  constructor(private text: string) {
    this.tokens = tokenise(text);
  }

  /** The words of a stretch; their offsets count from its start. */
  words({ start, end }: Span): Token[] {
    return tokensBetween(this.tokens, start, end);
  }

  /** A line of the text, read. Offsets in it point into the line. */
  line({ start, end }: Span): ReadLine {
    const key = `${start} ${end}`;
    const line = this.lines.get(key) ?? new ReadLine(this.text.slice(start, end), this.words({ start, end }));
    this.lines.set(key, line);
    return line;
  }
}

/** Kept as long as the posting itself, so that finding, classifying and judging share one reading; can be made anew at any time. */
const kept = new WeakMap<object, ReadText>();

/** The text of a posting, read once. The posting must not change afterwards. */
export function readTextOf(posting: { text: string }): ReadText {
  const read = kept.get(posting) ?? new ReadText(posting.text);
  kept.set(posting, read);
  return read;
}
