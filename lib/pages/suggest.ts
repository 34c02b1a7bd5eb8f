import type { Category } from '../lexicon/categories';

/**
 * Writes corrections as drafts of lexicon entries, one a correction, with the corrected line as its example: what is left to do is
 * to say in words what it means and to mark the words that show it. JSON strings are YAML strings, so no line can break out.
 */
export function suggestEntries(changes: Record<string, Category | 'not_duty'>): string {
  const entries = Object.entries(changes).map(([text, to], i) => entry(text, to, i + 1));
  return [
    'topic: duties',
    'about: Lines that TrueTitle read wrongly.',
    'source: own reading',
    'entries:',
    ...entries,
  ].join('\n');
}

function entry(text: string, to: Category | 'not_duty', number: number): string {
  const example = JSON.stringify(text);
  const lines = [`  - id: duty/suggestion-${number}`, '    means: ""', '    words: []'];
  if (to === 'not_duty') return [...lines, `    no: [{ text: ${example} }]`].join('\n');
  return [...lines, `    category: ${to}`, `    yes: [${example}]`].join('\n');
}
