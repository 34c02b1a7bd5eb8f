import type { FoundPosting } from '../found';
import { namesOf } from '../head/names';
import { type Line, sizeOf } from '../text/line';
import { whyNothing } from '../why';
import { cueOf } from '../words/cues';
import { word } from '../words/letters';
import { namesOccupation } from '../words/occupations';
import { namesArticle, namesList, namesOffer, namesPlace } from '../words/pages';
import { phrasesIn } from '../words/phrases';
import { evidenceOfOther } from './against';

/** More text than this, in characters, must show by its own evidence that it is a posting. */
const MAX_POSTING_LENGTH = 1500;
/** Less text says nothing about a job. */
const MIN_POSTING_LENGTH = 40;
/** Items from which on a bare list under a title describes a job. */
const MIN_ITEMS = 3;

/** The words in which even the shortest posting turns to somebody, or says that somebody is wanted. */
const WANTED = word(
  "you(?! (?:can|could|get|need|want|pay|may|don['’]t|deserve))|du|sie|vous|usted|você|we need|needs|wanted|hiring|(?:looking|searching) for|seeks?|seeking|apply|join (?:us|our)|vacancy|(?:full|part)[- ]time|per hour|a week|salary|gesucht|suchen|recherche|busca(?:mos)?|procura(?:mos)?",
);
/** An offer speaks to those who buy. */
const OFFERED = /\byour (?:business|brand|company|customers|clients|audience|budget|project)\b/i;
/** How somebody tells of what they did, or offer to do: "We plan", "Managed". */
const TOLD = /^(?:we|i|i['’]m|our team|my|\p{Lu}\p{L}+ed)\s/iu;

/**
 * Reads a posting that is hardly more than a title and a few lines, where they are all that the page shows: under the one heading
 * that names an occupation, words to an applicant or a bare list. Null when the page shows more, or something else.
 */
export function readShort(document: Document, lines: readonly Line[]): FoundPosting | null {
  const own = lines.filter(({ zone }) => zone === 'body');
  const at = titleAt(own);
  const title = own[at];
  if (!title || sizeOf(own) > MAX_POSTING_LENGTH || own.some((line) => line.linked > 0.8 && namesOccupation(line.text)))
    return null;
  if (isSomethingElse(document, lines, title.text)) return null;
  const rest = own.slice(at + 1).filter(({ linked }) => linked < 0.8);
  if (sizeOf(rest) < MIN_POSTING_LENGTH || !(speaksToSomebody(rest, lines, title.text) || isBareList(rest)))
    return null;
  return { source: 'headings', title: title.text, company: null, lines: rest, live: true };
}

/** The one heading that names an occupation, with no heading above it that names something else; -1 without one. */
function titleAt(lines: readonly Line[]): number {
  const headings = lines.flatMap((line, at) => (line.kind === 'heading' ? [{ ...line, at }] : []));
  const naming = headings.filter(({ text }) => namesOccupation(text) && !cueOf(text));
  const [title] = naming;
  if (!title || naming.some(({ text }) => text !== title.text)) return -1;
  const isTop = headings.every(({ level, at }) => at >= title.at || level > title.level);
  return isTop && title.text.length <= 120 ? title.at : -1;
}

/** Whether the page is known to be something else, or goes by the name of something else. */
function isSomethingElse(document: Document, lines: readonly Line[], title: string): boolean {
  const names = [title, ...namesOf(document)];
  if (namesPlace(title) || names.some((name) => namesArticle(name) || namesList(name) || namesOffer(name))) return true;
  const { code } = whyNothing(document, lines);
  return code !== 'no_posting' && code !== 'foreign_frame';
}

function speaksToSomebody(rest: readonly Line[], page: readonly Line[], title: string): boolean {
  const text = rest.map((line) => line.text).join('\n');
  if (evidenceOfOther(rest, page, title) < 0 || rest.some((line) => line.kind === 'item' && TOLD.test(line.text)))
    return false;
  return !OFFERED.test(text) && (WANTED.test(text.toLowerCase()) || phrasesIn(text) > 0);
}

/** A list of things to do, with nothing beside it but words that announce it. */
function isBareList(rest: readonly Line[]): boolean {
  const items = rest.filter(({ kind }) => kind === 'item');
  if (items.length < MIN_ITEMS || items.some(({ text, linked }) => linked > 0 || TOLD.test(text))) return false;
  return rest.every((line) => line.kind === 'item' || cueOf(line.text) !== null);
}
