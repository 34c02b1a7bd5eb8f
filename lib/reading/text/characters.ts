/**
 * How a page's characters become a posting's text: every run of white space (no-break spaces included) is one space, lines
 * carry none at their ends, and what has no width (soft hyphens, zero-width spaces, byte order marks, marks of direction) is
 * dropped. A joiner inside an emoji stays.
 */
const DROPPED =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const JOINER = '(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d';
const BLANK = '[^\\S\\ufeff]';

/** Matches what is dropped (1), white space (2), or a run of characters that stay as they are (3). */
const TOKEN = new RegExp(`([${DROPPED}]+|${JOINER})|(${BLANK}+)|((?:(?![${DROPPED}\\s]|${JOINER}).)+)`, 'gsu');
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** A piece of a text node's data: offsets into the data, end exclusive. */
export interface CharacterRun {
  kind: 'text' | 'space';
  start: number;
  end: number;
}

/** The pieces of `data` that make text, in order. Linear. */
export function tokensOf(data: string): CharacterRun[] {
  if (PLAIN.test(data)) return [{ kind: 'text', start: 0, end: data.length }];
  const tokens: CharacterRun[] = [];
  for (const match of data.matchAll(TOKEN)) {
    if (match[1] !== undefined) continue;
    const end = match.index + match[0].length;
    tokens.push({ kind: match[2] === undefined ? 'text' : 'space', start: match.index, end });
  }
  return tokens;
}

/** A string as it would stand in a posting's text, on one line. */
export function collapse(text: string): string {
  let out = '';
  for (const { kind, start, end } of tokensOf(text)) out += kind === 'space' ? ' ' : text.slice(start, end);
  return out.replace(/ {2,}/g, ' ').trim();
}
