import type { Verdict } from '../analysis/verdict';
import { english } from './english';
import { oneLine, sectionsOf } from './sections';

/** The people's report on a verdict as plain text, in English; ends without a line break. */
export function reportText(verdict: Verdict): string {
  const name = [oneLine(verdict.title) || '(no title)', ...(verdict.company ? [oneLine(verdict.company)] : [])].join(
    ' - ',
  );
  const parts = sectionsOf(english, verdict).map(({ heading, lines }) => {
    return heading ? [`${heading}:`, ...lines.map((line) => `  - ${line}`)] : lines;
  });
  return [name, '='.repeat(Math.min(78, [...name].length)), ...parts.flatMap((lines) => [...lines, ''])]
    .join('\n')
    .trimEnd();
}
