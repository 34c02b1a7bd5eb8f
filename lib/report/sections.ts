import type { Note, Verdict } from '../analysis/verdict';
import { factsOf, standing } from './facts';
import { mixOf } from './mix';
import { certainty, sentence } from './sentence';
import { categoryName, percent, roleName, type Words } from './words';

/** A part of a report: a heading (null for the first) and its lines. */
export interface ReportSection {
  heading: string | null;
  lines: string[];
}

/** A verdict as the parts of the report for people. Empty parts are left out. What the interface has no text for stays English, as the reasons do. */
export function sectionsOf(words: Words, verdict: Verdict): ReportSection[] {
  const texts = (notes: Note[]) => notes.map(({ text }) => text);
  const sections: ReportSection[] = [
    { heading: null, lines: head(words, verdict) },
    { heading: 'Why', lines: verdict.reasons },
    { heading: words('duties'), lines: duties(words, verdict) },
    { heading: 'What the definitions say', lines: definitions(words, verdict) },
    { heading: 'What would change it', lines: changes(verdict) },
    { heading: words('titles'), lines: verdict.betterTitles.map(({ title }) => title) },
    { heading: words('flags'), lines: texts(verdict.flags.filter((flag) => !isGoodSign(flag))) },
    { heading: words('good_signs'), lines: texts(verdict.flags.filter(isGoodSign)) },
    { heading: words('jobs'), lines: verdict.jobsInOne.length > 1 ? texts(verdict.jobsInOne) : [] },
    { heading: words('questions'), lines: texts(verdict.questions) },
    { heading: words('portfolio'), lines: texts(verdict.portfolio) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function head(words: Words, verdict: Verdict): string[] {
  const { also, duties: found } = verdict;
  const others = also.filter((role) => role !== 'not_social').map((role) => roleName(words, role));
  const kind = [...factsOf(words, verdict), standing(verdict)].filter((fact) => fact !== null);
  return [
    sentence(words, verdict),
    ...(verdict.verdict === 'unclear' ? [] : [certainty(words, verdict)]),
    ...(others.length > 0 && verdict.role !== 'not_social' ? [words('also', others.join(', '))] : []),
    ...(kind.length > 0 ? [`Level and kind: ${kind.join(' · ')}`] : []),
    ...(found.length > 0 ? [`${words('mix')}: ${mix(words, verdict)}. ${words('count_not_time')}`] : []),
  ];
}

function mix(words: Words, verdict: Verdict): string {
  return mixOf(verdict.mix)
    .sort((a, b) => b.share - a.share)
    .map(({ category, share }) => `${categoryName(words, category)} ${percent(words, share)}`)
    .join(', ');
}

function duties(words: Words, verdict: Verdict): string[] {
  return verdict.duties.map(({ category, second, text }) => {
    const names = [category, ...(second ? [second] : [])].map((each) => categoryName(words, each));
    return `[${names.join(', ')}] ${oneLine(text)}`;
  });
}

/** Says whether a flag speaks for the posting. */
export const isGoodSign = ({ id }: Note): boolean => id.startsWith('good/');

/** What would tip the verdict. Changes that leave the role as it is would only puzzle. */
function changes({ whatIf, distance, role }: Verdict): string[] {
  const other = distance && distance.role !== role ? [distance] : [];
  return [...(whatIf ? [whatIf] : []), ...other].map(({ text }) => text);
}

function definitions(words: Words, { definitions: found }: Verdict): string[] {
  return found.map(({ role, source, work, year, accepts, says, why }) => {
    const failed = why.find(({ met }) => !met);
    const answer = accepts ? 'accepts' : `does not accept${failed ? ` (${failed.text.replace(/\.$/, '')})` : ''}`;
    return `${roleName(words, role)}, ${source} (${[work, year].filter(Boolean).join(', ')}): ${answer}. ${oneLine(says)}`;
  });
}

/** Text of a posting on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
