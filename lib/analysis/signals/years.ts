import type { Token } from '../../lexicon/tokens';
import type { Signal } from '../verdict';

const UNITS = new Set(['year', 'years', 'yr', 'yrs']);
const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const MAX_WORDS_BETWEEN = 14;

/**
 * The years of experience that a text asks for ("3-5 years' experience", "at least two years in social media"), as signals of kind
 * `years` whose value is the smaller number. Ages of companies and contract lengths are left out: "experience", "working" or a
 * like word must stand near.
 */
export function yearsSignals(text: string, tokens: readonly Token[]): Signal[] {
  return tokens.flatMap((token, at) => {
    if (!UNITS.has(token.norm) || !experienceNear(tokens, at)) return [];
    const found = numbersBefore(text, tokens, at);
    if (!found || found.value > 15) return [];
    const span = { start: found.start, end: token.end };
    return [{ kind: 'years', value: String(found.value), text: text.slice(span.start, span.end), ...span }];
  });
}

const EXPERIENCE_WORDS = new Set([
  'experience',
  'experiences',
  'experienced',
  'working',
  'work',
  'background',
  'role',
  'position',
  'managing',
  'management',
  'professional',
  'marketing',
  'expertise',
  'industry',
]);
const NOT = new Set([
  'old',
  'ago',
  'contract',
  'founded',
  'history',
  'warranty',
  'fixed',
  'past',
  'last',
  'anniversary',
  'age',
  'living',
  'studying',
]);

function experienceNear(tokens: readonly Token[], at: number): boolean {
  const after = lineOf(tokens, at + 1, 1);
  const before = lineOf(tokens, at - 1, -1);
  if (after.slice(0, 2).some((norm) => NOT.has(norm)) || before.slice(0, 4).some((norm) => NOT.has(norm))) return false;
  return after.some((norm) => EXPERIENCE_WORDS.has(norm)) || before.some((norm) => EXPERIENCE_WORDS.has(norm));
}

/** The norms from `at` on in one direction, up to the end of the sentence. */
function lineOf(tokens: readonly Token[], at: number, step: 1 | -1): string[] {
  const norms: string[] = [];
  for (let here = at; here >= 0 && here < tokens.length && norms.length < MAX_WORDS_BETWEEN; here += step) {
    const token = tokens[here];
    if (!token || (step === 1 && token.gap === 'stop')) break;
    norms.push(token.norm);
    if (step === -1 && token.gap === 'stop') break;
  }
  return norms;
}

/** The smallest number within the four tokens in front of `at`. */
function numbersBefore(text: string, tokens: readonly Token[], at: number): { value: number; start: number } | null {
  let best: { value: number; start: number } | null = null;
  for (const token of tokens.slice(Math.max(0, at - 4), at).reverse()) {
    const value = token.norm === '#' ? Number.parseFloat(text.slice(token.start, token.end)) : WORDS[token.norm];
    if (value === undefined || Number.isNaN(value)) continue;
    if (!best || value <= best.value) best = { value, start: token.start };
  }
  return best;
}
