import type { Verdict } from '../analysis/verdict';
import { CATEGORIES } from '../lexicon/categories';
import { distance, sentence, sureness } from './sentence';
import { categoryName, percent, type Words } from './words';

/** A verdict to paste into a message: posting, sentence, mix, reasons, address. */
export function verdictAsText(words: Words, verdict: Verdict, address: string): string {
  return [
    posting(verdict),
    sentence(words, verdict),
    sure(words, verdict),
    '',
    ...mix(words, verdict),
    '',
    ...verdict.reasons.map((reason) => `- ${reason}`),
    ...(address ? ['', address] : []),
  ].join('\n');
}

/** The same as Markdown, with the duties behind it. */
export function verdictAsMarkdown(words: Words, verdict: Verdict, address: string): string {
  return [
    `## ${escapeMarkdown(posting(verdict))}`,
    '',
    `**${sentence(words, verdict)}** ${sure(words, verdict)}`,
    '',
    ...mix(words, verdict).map((line) => `- ${line}`),
    '',
    ...verdict.reasons.map((reason) => `> ${escapeMarkdown(reason)}\n`),
    ...CATEGORIES.flatMap((category) => duties(words, verdict, category)),
    ...(address ? [`<${address}>`] : []),
  ].join('\n');
}

const posting = ({ title, company }: Verdict) => [title, company].filter(Boolean).join(' · ');

const sure = (words: Words, verdict: Verdict) =>
  [sureness(words, verdict.confidence), distance(words, verdict)].filter(Boolean).join(' · ');

function mix(words: Words, verdict: Verdict): string[] {
  return CATEGORIES.filter((category) => verdict.mix[category] > 0).map(
    (category) => `${categoryName(words, category)}: ${percent(verdict.mix[category])}`,
  );
}

function duties(words: Words, verdict: Verdict, category: (typeof CATEGORIES)[number]): string[] {
  const of = verdict.duties.filter((duty) => duty.category === category);
  if (of.length === 0) return [];
  return [`### ${categoryName(words, category)}`, '', ...of.map(({ text }) => `- ${escapeMarkdown(text)}`), ''];
}

/** A posting's text must not turn into markup, links or headings where it is pasted. */
const escapeMarkdown = (text: string) => oneLine(text).replaceAll(/[\\`*_{}[\]<>#|]/g, '\\$&');

const oneLine = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
