import type { Span } from '../posting';
import { isBlank } from './lines';

/** Signs that are drawn before items and nowhere else: bullets, boxes, arrows, ticks, stars, circled numbers, Word's own. */
const BULLET =
  '[\\u2022\\u2023\\u2043\\u204c\\u204d\\u2219\\u25a0-\\u25ff\\u2981\\u2713-\\u2727\\u2729-\\u274b\\u2756\\u2776-\\u27bf\\u2460-\\u2473\\u29bf' +
  '\\u2605\\u2606\\u2610-\\u2612\\u2662\\u2666\\u26aa\\u26ab\\u2b1b\\u2b1c\\u2b24-\\u2b2f\\u2b50\\u2b55\\u2705\\ue000-\\uf8ff\\ufffd' +
  '\\u{1f446}-\\u{1f449}\\u{1f532}-\\u{1f53b}\\u{1f7e0}-\\u{1f7eb}]\\ufe0f?|[\\d#*]\\ufe0f?\\u20e3';
/** Signs that stand before items as often as between words. */
const SIGN = '[·»›\\u2190-\\u21ff\\u2b05-\\u2b07]\\ufe0f?';
const BLANK = '[ \\t\\u00a0\\u2000-\\u200a\\u3000]';
const DASH = `\\\\?(?:[-‐‑‒–—―−]{1,3}(?=${BLANK}|\\p{Lu})|[*+](?=${BLANK}))`;
const ARROW = `(?:[-=~]{1,3}>|>{1,3})(?=${BLANK}{0,8}\\p{L})`;
const NUMBER =
  `\\(?(?:\\d{1,2}|[a-hA-H]|[ivx]{1,4})\\\\?\\)(?=\\S|${BLANK})|(?:\\d{1,2}|[a-h])\\\\?\\.\\)?(?=${BLANK})|` +
  `(?:\\d{1,2}\\.){1,4}(?=${BLANK}{0,8}\\p{Lu}\\p{Ll})|[ivx]{1,4}\\\\?\\.(?=${BLANK}{1,8}\\p{Lu})|` +
  `#?\\d{1,2}${BLANK}?[-–:](?=${BLANK}{1,8}\\p{Lu}\\p{Ll})|\\[[ xX]?\\](?=${BLANK})`;
/** Letters that stand for Word's bullets where its symbol fonts are lost, and signs with which nobody begins a sentence. */
const LOST = `(?:[onvqlüØ§¤]|[~=_^|¬¦°º?!:]{1,2})(?=${BLANK}{1,8}\\p{Lu})`;
const MARK = new RegExp(`^(?:${BULLET}|${SIGN}|${DASH}|${ARROW}|${NUMBER}|${LOST})`, 'u');

/** An emoji with what changes its look. */
const EMOJI = '(?![©®™])\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier}|\\u200d\\p{Extended_Pictographic})*';
/** An emoji may stand before any line; "#" may be a heading's. They are bullets where the lines beside them have bullets, too. */
const LIKELY = new RegExp(`^(?:${EMOJI}|#(?=${BLANK}))`, 'u');

/** Most lines begin with a word: one look is enough. */
const WORDS = /^[A-Za-z][A-Za-uwyz]/;

/** Longest run of marks and blanks that is looked at: bullets are short. */
const MAX_MARK_LENGTH = 32;

/** Where the text behind the bullets and list numbers at the start of a stretch begins; its own start when there are none. */
export function behindMarks(text: string, span: Span): number {
  return behind(MARK, text, behind(MARK, text, span), span);
}

/** The same for a mark that is none unless the lines beside it have marks. */
export function behindLikelyMark(text: string, span: Span): number {
  return behind(LIKELY, text, span);
}

function behind(mark: RegExp, text: string, from: Span | number, { end }: Span = from as Span): number {
  const start = typeof from === 'number' ? from : from.start;
  const head = text.slice(start, Math.min(end, start + MAX_MARK_LENGTH));
  const length = WORDS.test(head) ? 0 : (mark.exec(head)?.[0].length ?? 0);
  let at = start + length;
  while (length > 0 && at < end && isBlank(text.charCodeAt(at))) at++;
  return at < end ? at : start;
}

/** From so many marks on a running line is a list; marks that stand between words, too, must part longer pieces. */
const LEAST = { sure: 2, soft: 2, dashes: 3, numbers: 2 };
const MEAN_PIECE = 20;

const SURE = new RegExp(`(?<=^|[\\s.;:!?)])(?:${BULLET})(?=\\s{0,9}\\S)`, 'gu');
const SOFT = new RegExp(`(?<=^|\\s)(?:[·»›+§~\\u2190-\\u21ff]|${EMOJI})(?=\\s{0,3}\\**\\p{Lu})`, 'gu');
const DASHES = /(?<=^|\s)(?:[-–—*](?=\s{1,3}\**\p{Lu})|#{2,4}(?=\s))/gu;
const COUNTED = /(?<=^|\s)\(?(\d{1,2}|[a-h])(?:\)|\.)(?=\s{1,3}\p{L})/gu;

/**
 * Where items begin in a running line: "Tasks: • write • film", "1) write 2) film", "## Tasks - Write - Film - Cut". Offsets into the
 * line. `marked` when a mark before the line has been left out, which then counts, too.
 */
export function inlineMarks(line: string, marked = false): number[] {
  const at = (pattern: RegExp) => [...line.matchAll(pattern)].map(({ index }) => index);
  const first = marked ? 1 : 0;
  const [sure, soft, dashes, counted] = [at(SURE), at(SOFT), at(DASHES), countedMarks(line, first)];
  if (sure.length + first >= LEAST.sure && sure.length > 0) return inOrder([...sure, ...dashes]);
  if (counted.length + first >= LEAST.numbers && counted.length > 0) return counted;
  if (dashes.length + first >= LEAST.dashes) return inOrder([...dashes, ...sure]);
  const mean = (line.length - (marked ? 0 : (soft[0] ?? 0))) / (soft.length + first);
  return soft.length > 0 && soft.length + first >= LEAST.soft && mean >= MEAN_PIECE ? soft : [];
}

const inOrder = (cuts: number[]) => [...new Set(cuts)].sort((a, b) => a - b);

/** Numbers or letters that count on from the first, which opens the line or follows a colon or a full stop. */
function countedMarks(line: string, from: number): number[] {
  const cuts: number[] = [];
  for (const { index, 1: sign = '' } of line.matchAll(COUNTED)) {
    const value = Number(sign) || sign.charCodeAt(0) - 96;
    if (value !== cuts.length + from + 1) continue;
    if (value === 1 && !/(?:^|[:.])\s*$/.test(line.slice(Math.max(0, index - 4), index))) continue;
    cuts.push(index);
  }
  return cuts;
}

/** Emphasis that encloses the whole stretch, and what is left of it inside: `**Your tasks**`, `_Your tasks:_`. */
export function insideEmphasis(text: string, span: Span): { inner: Span; strong: boolean } {
  let { start, end } = span;
  let strong = false;
  for (const mark of ['***', '___', '_**', '**', '__', '*', '_', '`']) {
    const close = [...mark].reverse().join('');
    const size = mark.length;
    if (end - start <= 2 * size || !text.startsWith(mark, start) || !text.startsWith(close, end - size)) continue;
    if (text.slice(start + size, end - size).includes(mark)) continue;
    start += size;
    end -= size;
    strong ||= size > 1;
  }
  return { inner: { start, end }, strong };
}
