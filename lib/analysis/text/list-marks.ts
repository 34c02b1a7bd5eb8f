import type { Span } from '../posting';
import { isBlank } from './lines';

const SYMBOL = '[•●○◦▪▫■□►▶▸▹➢➣➤➔→✓✔☑✅⁃‣∙·»›❖◆◇★☆♦⦁⚫⚪⭐🔹🔸👉\\uf000-\\uf0ff]\\ufe0f?';
const DASH = '[-–—−]{1,2}(?=[ \\t\\u00a0]|\\p{Lu}\\p{Ll})|[*+](?=[ \\t\\u00a0])';
const NUMBER =
  '\\(?(?:\\d{1,2}|[a-hA-H]|[ivx]{1,4})\\\\?\\)(?=\\S|[ \\t\\u00a0])|(?:\\d{1,2}|[a-h])\\\\?\\.(?=[ \\t\\u00a0])';
const LETTER_O = 'o(?=[ \\t\\u00a0]{1,8}\\p{Lu})';
const MARK = new RegExp(`^(?:${SYMBOL}|${DASH}|${NUMBER}|${LETTER_O})`, 'u');

/** Longest run of marks and blanks that is looked at: bullets are short. */
const MAX_MARK_LENGTH = 32;

/** Where the text behind the bullets and list numbers at the start of a stretch begins; its own start when there are none. */
export function behindMarks(text: string, { start, end }: Span): number {
  let at = start;
  for (let i = 0; i < 2; i++) {
    const match = MARK.exec(text.slice(at, Math.min(end, at + MAX_MARK_LENGTH)));
    if (!match) break;
    at += match[0].length;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
  }
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
