import type { LineWords } from './line-words';

/** A label has at most this many words; one of more than `plain` words must not open with a verb. */
const MAX_LABEL_WORDS = { plain: 3, all: 7 };

/** The first word behind a label, the words before a colon or a dash near the start ("Community: answer comments"); 0 without one. */
export function behindLabel(line: LineWords): number {
  const { tokens } = line;
  const end = tokens.findIndex(({ gap }, i) => i > 0 && (gap === 'colon' || gap === 'dash'));
  if (end < 1 || end > MAX_LABEL_WORDS.all || end >= tokens.length - 1) return 0;
  if (end > MAX_LABEL_WORDS.plain && line.verbAt(0)) return 0;
  return tokens.slice(1, end).some(({ gap }) => gap === 'stop') ? 0 : end;
}
