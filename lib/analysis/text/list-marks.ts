import type { Span } from '../posting';
import { isBlank } from './lines';

/** Signs that are drawn before items and nowhere else: bullets, boxes, arrows, ticks, stars, circled numbers, Word's own. */
export const BULLET =
  '[•‣⁃⁌⁍∙■-◿⦁✓-✧✩-❋❖❶-➿①-⑳⦿★☆☐-☒♢♦⚪⚫⬛⬜⬤-⬯⭐⭕✅\ue000-\uf8ff\ufffd👆-👉🔲-🔻🟠-🟫]\ufe0f?|[\\d#*]\ufe0f?\u20e3';
/** Signs that stand before items as often as between words. */
const SIGN = '[·»›←-⇿⬅-⬇]\ufe0f?';
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
export const EMOJI =
  '(?![©®™])\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier}|\\u200d\\p{Extended_Pictographic})*';
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
