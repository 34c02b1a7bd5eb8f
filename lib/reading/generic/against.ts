import type { Line } from '../text/line';
import { cueOf } from '../words/cues';
import { LETTER, word } from '../words/letters';
import { namesOccupation } from '../words/occupations';

/** A posting speaks to somebody, or of those it looks for. */
const ADDRESS = word(
  `you|your|we|our|us|candidates?|applicants?|du|dein[${LETTER}]*|sie|ihr[${LETTER}]*|wir|uns[${LETTER}]*|tě|tvo[${LETTER}]*|vás|vy|náš[${LETTER}]*|nás|vous|votre|nous|notre|tú|tu|usted|nosotros|nuestr[${LETTER}]*|você|nós|noss[${LETTER}]*|noi|nostr[${LETTER}]*|je|jij|jouw|wij|ons|onze|ty|twoj[${LETTER}]*|nasz[${LETTER}]*|dig|din|vi|vår[${LETTER}]*|vores`,
);
/** One person telling of their own work. */
const FIRST_PERSON =
  /\b(?:I (?:am|was|have|had|do|did|plan|write|work|think|love|like|started|learned)|I['’](?:m|ve|d)|my (?:job|work|role|career|day|team|experience|first))\b/g;
const REFERENCES =
  /^(?:references|see also|external links|sources|further reading|einzelnachweise|weblinks|literatur|notes and references|comments|\d+ (?:comments|replies))$/i;

/** What is said of an occupation in general, not of one job; in small letters. */
const IN_GENERAL =
  /\b(?:salaries (?:range|vary|start|depend)|average (?:base )?salary|typical (?:employers|salar[a-z]+|starting)|typically (?:earn|work)|(?:most|many) (?:employers|companies|organi[sz]ations)|employers (?:usually|often|typically|look for|include|expect|want)|job outlook|how to become|career (?:path|prospects)|related (?:careers|occupations)|in this (?:article|guide|post)|job (?:ad|description) (?:template|sample)|what employers)\b/g;

/** From so many headings that name an occupation on, the lines are a list of jobs. */
const LIST = 3;

/** What in the lines, and in the page around them, speaks against their being one posting's description: at most 0. */
export function evidenceAgainst(lines: readonly Line[], page: readonly Line[], title: string): number {
  const isAddressed = ADDRESS.test(
    lines
      .map((line) => line.text)
      .join('\n')
      .toLowerCase(),
  );
  return (isAddressed ? 0 : -2.5) + evidenceOfOther(lines, page, title);
}

/** What in the lines, and in the page around them, says that they are something else: at most 0. */
export function evidenceOfOther(lines: readonly Line[], page: readonly Line[], title: string): number {
  const text = lines.map((line) => line.text).join('\n');
  let value = 0;
  if ((text.match(FIRST_PERSON)?.length ?? 0) >= 2) value -= 2.5;
  if (page.some((line) => line.kind === 'heading' && REFERENCES.test(line.text))) value -= 4;
  if (defines(text, title)) value -= 3;
  if (speaksInGeneral(page)) value -= 10;
  if (jobHeadings(lines) >= LIST || linkedJobs(lines) >= LIST) value -= 5;
  return value;
}

/** Whether the page around, too, speaks of an occupation: of what one earns in it, of what employers want. */
function speaksInGeneral(page: readonly Line[]): boolean {
  const text = page
    .flatMap((line) => (line.zone === 'body' ? line.text : []))
    .join('\n')
    .slice(0, 100_000)
    .toLowerCase();
  return new Set(text.match(IN_GENERAL)).size >= 2;
}

/** "A social media manager is a person who": a text about the occupation. */
function defines(text: string, title: string): boolean {
  const start = text.slice(0, 2000).toLowerCase();
  return ['a', 'an'].some((article) =>
    new RegExp(`\\b${article} ${literal(title.toLowerCase())} (?:is|are|can be|typically|usually)\\b`).test(start),
  );
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How many headings name a job rather than a part of a posting. */
export const jobHeadings = (lines: readonly Line[]): number =>
  lines.filter(({ kind, level, text }) => kind === 'heading' && level <= 4 && namesOccupation(text) && !cueOf(text))
    .length;

const linkedJobs = (lines: readonly Line[]): number =>
  lines.filter(({ linked, text }) => linked > 0.8 && namesOccupation(text)).length;
