import { BULLET, EMOJI } from './list-marks';

/** From so many marks on a running line is a list; marks that stand between words, too, must part longer pieces. */
const LEAST = { sure: 2, soft: 2, dashes: 3, numbers: 2 };
const MEAN_PIECE = 20;

const SURE = new RegExp(`(?<=^|[\\s.;:!?)])(?:${BULLET})(?=\\s{0,9}\\S)`, 'gu');
const SOFT = new RegExp(`(?<=^|\\s)(?:[·»›+§~\\u2190-\\u21ff]|${EMOJI})(?=\\s{0,3}\\**\\p{Lu})`, 'gu');
const DASHES = /(?<=^|\s)(?:[-–—*](?=\s{1,3}\**\p{Lu})|#{2,4}(?=\s))/gu;
const COUNTED = /(?<=^|\s)\(?(\d{1,2}|[a-h])(?:\)|\.)(?=\s{1,3}\p{L})/gu;

/** Most lines have no sign that could be a mark: one look is enough. */
const SPECIAL = /[^\0-\x7f]|\s[+~]\s/;
const DASH = /(?:^|\s)[-–—*#]/;
const COUNT = /(?:^|\s)\(?[\da-h]{1,2}[.)]\s/;

/**
 * Where items begin in a running line: "Tasks: • write • film", "1) write 2) film", "## Tasks - Write - Film - Cut". Offsets into the
 * line. `marked` when a mark before the line has been left out, which then counts, too.
 */
export function inlineMarks(line: string, marked = false): number[] {
  const at = (pattern: RegExp, sign: RegExp) =>
    sign.test(line) ? [...line.matchAll(pattern)].map(({ index }) => index) : [];
  const first = marked ? 1 : 0;
  const [sure, soft, dashes, counted] = [
    at(SURE, SPECIAL),
    at(SOFT, SPECIAL),
    at(DASHES, DASH),
    countedMarks(line, first),
  ];
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
  if (!COUNT.test(line)) return cuts;
  for (const { index, 1: sign = '' } of line.matchAll(COUNTED)) {
    const value = Number(sign) || sign.charCodeAt(0) - 96;
    if (value !== cuts.length + from + 1) continue;
    if (value === 1 && !/(?:^|[:.])\s*$/.test(line.slice(Math.max(0, index - 4), index))) continue;
    cuts.push(index);
  }
  return cuts;
}
