import type { Line } from '../text/line';
import { cueOf } from '../words/cues';
import { namesJob, namesOccupation } from '../words/occupations';
import { namesList } from '../words/pages';

/** Longest title; what is longer names no job. */
const MAX_TITLE_LENGTH = 200;

interface TitleCandidate {
  text: string;
  score: number;
}

/** Where a posting's title may be: the page's lines, where its description begins among them, and the names the page gives itself. */
export interface TitlePlaces {
  lines: readonly Line[];
  from: number;
  names: readonly string[];
}

/**
 * The posting's title: the heading before the description that the page's own names repeat, that names an occupation, that
 * stands highest and nearest. Null when no heading can be it.
 */
export function findTitle({ lines, from, names }: TitlePlaces): string | null {
  const candidates: TitleCandidate[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.kind !== 'heading' || line.level > 5 || line.zone === 'navigation' || line.zone === 'form') continue;
    if (line.text.length > MAX_TITLE_LENGTH || line.text.length < 2) continue;
    candidates.push({ text: line.text, score: headingScore(line, i - from, names) });
  }
  const best = candidates.reduce<TitleCandidate | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (best && best.score >= 2) return namesJob(best.text) ? best.text : (jobBelow(lines, from, best.text) ?? best.text);
  return titleInNames(names);
}

/** How far below the first line of the description a title still stands. */
const NEAR = 2;
/** Longest title that is looked for where the heading names no job. */
const MAX_NAME_LENGTH = 100;

/**
 * The line that names a job, where the page's heading names the employer, a department or a slogan: the next heading below it, a bold line or
 * one that the page itself calls a title.
 */
function jobBelow(lines: readonly Line[], from: number, heading: string): string | null {
  const at = lines.findIndex((line) => line.kind === 'heading' && line.text === heading);
  const below = lines.slice(at + 1, Math.max(at + 1, from + NEAR + 1));
  const jobs = below.filter((line) => isNamed(line) && namesJob(line.text));
  return new Set(jobs.map(({ text }) => text)).size === 1 ? (jobs[0]?.text ?? null) : null;
}

function isNamed({ kind, text, linked, zone, element, closed }: Line): boolean {
  if (zone !== 'body' || closed || linked > 0.5 || text.length > MAX_NAME_LENGTH || /[.!?:]$/.test(text) || cueOf(text))
    return false;
  return kind === 'heading' || /title|position|job-?name/i.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
}

function headingScore(line: Line, distance: number, names: readonly string[]): number {
  const { text, level } = line;
  let score = level === 1 ? 2.5 : level === 2 ? 1.5 : level === 3 ? 0.8 : 0.3;
  if (names.some((name) => holds(name, text))) score += 3;
  if (namesOccupation(text)) score += 1.5;
  else if (cueOf(text)) score -= 3;
  if (distance > 2) score -= 3;
  else score -= Math.min(2, Math.max(0, -distance) / 40);
  if (line.zone === 'aside') score -= 2;
  if (namesList(text)) score -= 3;
  if (/[.!?]$/.test(text) && text.length > 40) score -= 1;
  if (line.linked > 0.9) score -= 0.5;
  return score;
}

/** Whether a page's name for itself holds a heading's words, whole. */
function holds(name: string, text: string): boolean {
  return text.length >= 4 && name.toLowerCase().includes(text.toLowerCase());
}

/** The part of a page's name that names an occupation, when no heading does: "Editor at Example", "Example: Editor". */
function titleInNames(names: readonly string[]): string | null {
  for (const name of names.filter((other) => !namesList(other))) {
    const application = /^job application for (.+) at /i.exec(name)?.[1];
    if (application) return application;
    const hiring = /^.{2,80} (?:is )?hiring (?:a |an )?(.+?)(?: in .+)?(?: \| .+)?$/i.exec(name)?.[1];
    if (hiring && namesOccupation(hiring)) return hiring;
    const part = name.split(/ [|–—·•-] | @ | at | bei |: /).find((piece) => namesOccupation(piece));
    if (part) return part.trim().slice(0, MAX_TITLE_LENGTH);
  }
  return null;
}

/** What surrounds a job's title on some boards and is no part of it; first "Editor at Example (S21)", an accelerator's way. */
const AROUND = [
  /(?<!\s)\s+at\s+\S.{0,200}\((?:[WSFX]|winter |spring |summer |fall )'?\d{2,4}\)$/i,
  /(?<!\s)\s*[-–|]\s*job post$/i,
  /^(?:remote|new|hot|urgent)!?\s*[:|]\s*/i,
  /^job (?:title|opening)\s*:\s*/i,
  /^(?:position|stelle|role)\s*:\s*/i,
];

/** "Editor - Springfield, IL": the place behind a title, as boards of the United States write it. */
const PLACE = /(?<!\s)\s+[-–|]\s+\p{Lu}[\p{L}.' -]{1,40}, [A-Z]{2}(?: \d{5})?$/u;

/** A title without the board's own words around it, at most 200 characters. */
export function cleanTitle(title: string, company: string | null = null): string {
  let text = title;
  for (const part of [...AROUND, PLACE]) text = text.replace(part, '');
  return withoutCompany(text.trim(), company).slice(0, MAX_TITLE_LENGTH);
}

/** "Editor at Example" without the employer that is known to be one. */
function withoutCompany(title: string, company: string | null): string {
  if (!company) return title;
  const tail = [` at ${company}`, ` @ ${company}`, ` - ${company}`, ` | ${company}`].find((end) => title.endsWith(end));
  return tail && title.length > tail.length ? title.slice(0, -tail.length).trim() : title;
}
