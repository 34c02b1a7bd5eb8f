import type { Verdict } from '../analysis/verdict';
import { oneLine, sectionsOf } from './sections';

/** A verdict as Markdown, for notes and tickets. Marks inside the posting's own words are escaped. Ends with a line break. */
export function reportMarkdown(verdict: Verdict): string {
  const name = escaped(
    [verdict.title || '(no title)', ...(verdict.company ? [verdict.company] : [])].map(oneLine).join(' - '),
  );
  const parts = sectionsOf(verdict).map(({ heading, lines }) => {
    const items = lines.map((line) => `- ${escaped(line)}`);
    return heading ? `## ${heading}\n\n${items.join('\n')}` : lines.map(escaped).join('  \n');
  });
  return `# ${name}\n\n${parts.join('\n\n')}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
