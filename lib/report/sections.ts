import { roleName } from '../analysis/explain/words';
import type { Note, Verdict } from '../analysis/verdict';
import { largestFirst, percent } from './percent';
import { certainty, sentence, standing } from './sentence';

/** A part of a report: a heading (null for the first) and its lines. */
export interface Section {
  heading: string | null;
  lines: string[];
}

/** A verdict as parts that text and Markdown lay out. Empty parts are left out. */
export function sectionsOf(verdict: Verdict): Section[] {
  const sections: Section[] = [
    { heading: null, lines: head(verdict) },
    { heading: 'Why', lines: verdict.reasons },
    { heading: 'Duties', lines: duties(verdict) },
    { heading: 'What the definitions say', lines: definitions(verdict) },
    {
      heading: 'What would change it',
      lines: changes(verdict),
    },
    { heading: 'Better titles', lines: verdict.betterTitles.map(({ title }) => title) },
    { heading: 'Worth a second look', lines: flagged(verdict, (flag) => !isGoodSign(flag)) },
    { heading: 'Good signs', lines: flagged(verdict, isGoodSign) },
    {
      heading: 'Several jobs in one',
      lines: verdict.jobsInOne.length > 1 ? verdict.jobsInOne.map(({ text }) => text) : [],
    },
    { heading: 'Ask in the interview', lines: verdict.questions.map(({ text }) => text) },
    { heading: 'Show in your portfolio', lines: verdict.portfolio.map(({ text }) => text) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function head(verdict: Verdict): string[] {
  const { also, duties: found } = verdict;
  const roles = also.filter((role) => role !== 'not_social').map(roleName);
  return [
    sentence(verdict),
    ...(verdict.verdict === 'unclear' ? [] : [`TrueTitle is ${certainty(verdict)}.`]),
    ...(roles.length > 0 && verdict.role !== 'not_social' ? [`Could also be defended: ${roles.join(', ')}.`] : []),
    ...(standing(verdict) ? [`Level and kind: ${standing(verdict)}.`] : []),
    ...(verdict.platformFocus ? [`Platform: ${verdict.platformFocus}.`] : []),
    ...(found.length > 0 ? [`Mix by number of duties, not by time: ${mix(verdict)}.`] : []),
  ];
}

function mix(verdict: Verdict): string {
  return largestFirst(verdict.mix)
    .map(({ category, share }) => `${category} ${percent(share)}`)
    .join(', ');
}

function duties(verdict: Verdict): string[] {
  return verdict.duties.map(
    ({ category, second, text }) => `[${second ? `${category}, ${second}` : category}] ${oneLine(text)}`,
  );
}

function flagged({ flags }: Verdict, wanted: (flag: Note) => boolean): string[] {
  return flags.filter(wanted).map(({ text }) => text);
}

/** Says whether a flag speaks for the posting. */
export const isGoodSign = ({ id }: Note): boolean => id.startsWith('good/');

/** What would tip the verdict. Changes that leave the role as it is would only puzzle. */
function changes({ whatIf, distance, role }: Verdict): string[] {
  const other = distance && distance.role !== role ? [distance] : [];
  return [...(whatIf ? [whatIf] : []), ...other].map(({ text }) => text);
}

function definitions({ definitions: found }: Verdict): string[] {
  return found.map(({ role, source, work, year, accepts, says, why }) => {
    const failed = why.find(({ met }) => !met);
    const answer = accepts ? 'accepts' : `does not accept${failed ? ` (${failed.text.replace(/\.$/, '')})` : ''}`;
    return `${roleName(role)}, ${source} (${[work, year].filter(Boolean).join(', ')}): ${answer}. ${oneLine(says)}`;
  });
}

/** Text of a posting on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
