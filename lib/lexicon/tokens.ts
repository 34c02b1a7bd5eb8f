import { oneSpelling } from './spelling';

/** What stands between a token and the one before it. Wordings run across a `space` or a `join` ("-", "/", "'") only. */
export type Gap = 'space' | 'join' | 'comma' | 'colon' | 'dash' | 'open' | 'stop';

/** A word with its place (UTF-16 offsets into the text, end exclusive) and the form under which the lexicon knows it. */
export interface Token {
  start: number;
  end: number;
  norm: string;
  gap: Gap;
}

const WORD = /(?:\p{L}\.){2,8}|[\p{L}\p{M}\u24b6-\u24e9\u{1f130}-\u{1f149}]+|\p{N}[\p{N}.,]*\p{N}|\p{N}|[&+%€$£#]/gu;
const LONGEST = 40;

const CLITICS: Record<string, string> = { ll: 'will', re: 'are', ve: 'have', d: 'would', m: 'am' };

/**
 * Cuts a text into words, in one pass. Forms are in lower case, without accents, in American spelling; "you'll" is two tokens
 * ("you", "will"), a possessive "'s" belongs to its word, "&" is "and", every number is "#", words joined by a hyphen or
 * a slash are tokens of their own.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const before = tokens.at(-1);
    const between = text.slice(end, index);
    const clitic = before && /^['’]$/.test(between) ? cliticOf(word.toLowerCase(), before.norm) : undefined;
    const norm = clitic ?? normOf(word);
    if (norm === '' && before) before.end = index + word.length;
    if (norm !== '')
      tokens.push({ start: index, end: index + word.length, norm, gap: before ? gapOf(between) : 'stop' });
    if (norm !== '' || before) end = index + word.length;
  }
  return tokens;
}

/** The form of a token behind an apostrophe: a word of its own, "" when it belongs to the word before, or undefined. */
function cliticOf(word: string, before: string): string | undefined {
  if (word === 's') return '';
  if (word === 't' && before.endsWith('n')) return 'not';
  return CLITICS[word];
}

function normOf(word: string): string {
  const short = word.slice(0, LONGEST);
  if (/^[A-Za-z]+$/.test(short)) return oneSpelling(short.toLowerCase());
  if (/^\p{N}/u.test(word)) return '#';
  if (word === '&' || word === '+') return 'and';
  if (word === '#') return '';
  // Letters made for looks have their capitals only once they are plain letters.
  return oneSpelling(
    short
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}.]/gu, ''),
  );
}

function gapOf(between: string): Gap {
  if (between.length > 12) return 'stop';
  if (/[.;!?…\n\r•|]/.test(between)) return 'stop';
  if (between.includes(':')) return 'colon';
  if (/\s[-–—]+\s|—/.test(between)) return 'dash';
  if (/[([{]/.test(between)) return 'open';
  if (/[)\]}]/.test(between)) return 'stop';
  if (between.includes(',')) return 'comma';
  return /\s/.test(between) ? 'space' : 'join';
}

/** The normal forms of a wording, as the matcher compares them. */
export function normalWords(wording: string): string[] {
  return tokenise(wording).map((token) => token.norm);
}

/**
 * The words of a stretch of a text whose words are known: those that lie wholly between `start` and `end` (offsets of the text). Their offsets count from
 * `start`, and nothing stands before the first.
 */
export function tokensBetween(tokens: readonly Token[], start: number, end: number): Token[] {
  const found: Token[] = [];
  for (let at = firstFrom(tokens, start); at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.end > end) break;
    const gap = found.length === 0 ? 'stop' : token.gap;
    found.push({ start: token.start - start, end: token.end - start, norm: token.norm, gap });
  }
  return found;
}

/** Index of the first token that starts at `start` or later. */
function firstFrom(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
