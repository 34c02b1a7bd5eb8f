import type { Verdict } from '../analysis/verdict';
import { CATEGORIES, type Category } from '../lexicon/categories';
import { mixOf } from './mix';
import { oneLine } from './sections';
import { certainty, sentence } from './sentence';
import { categoryName, percent, type Words } from './words';

/** A verdict to paste into a message: posting, sentence, mix, reasons, address. `address` may be empty. */
export function verdictAsText(words: Words, verdict: Verdict, address: string): string {
  return [
    postingName(verdict),
    sentence(words, verdict),
    certainty(words, verdict),
    '',
    ...mix(words, verdict),
    '',
    ...verdict.reasons.map((reason) => `- ${reason}`),
    ...(address ? ['', address] : []),
  ].join('\n');
}

/** The same as Markdown, for notes and tickets, with the duties behind it. */
export function verdictAsMarkdown(words: Words, verdict: Verdict, address: string): string {
  return [
    `## ${escapeMarkdown(postingName(verdict))}`,
    '',
    `**${sentence(words, verdict)}** ${certainty(words, verdict)}`,
    '',
    ...mix(words, verdict).map((line) => `- ${line}`),
    '',
    ...verdict.reasons.map((reason) => `> ${escapeMarkdown(reason)}\n`),
    ...CATEGORIES.flatMap((category) => duties(words, verdict, category)),
    ...(address ? [`<${address}>`] : []),
  ].join('\n');
}

/** The title and the company of a posting, as far as they are known. */
export const postingName = ({ title, company }: Verdict): string => [title, company].filter(Boolean).join(' · ');

function mix(words: Words, verdict: Verdict): string[] {
  return mixOf(verdict.mix).map(({ category, share }) => `${categoryName(words, category)}: ${percent(words, share)}`);
}

function duties(words: Words, verdict: Verdict, category: Category): string[] {
  const of = verdict.duties.filter((duty) => duty.category === category);
  if (of.length === 0) return [];
  return [`### ${categoryName(words, category)}`, '', ...of.map(({ text }) => `- ${escapeMarkdown(text)}`), ''];
}

/** A posting's text must not turn into markup, links or headings where it is pasted. */
const escapeMarkdown = (text: string) => oneLine(text).replaceAll(/[\\`*_{}[\]<>#|]/g, '\\$&');
