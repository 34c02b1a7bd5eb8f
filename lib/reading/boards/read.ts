import type { FoundPosting } from '../found';
import { evidenceIn } from '../generic/evidence';
import { type Line, sizeOf } from '../text/line';
import { linesIn, type WalkOptions } from '../text/walk';
import { namesOccupation } from '../words/occupations';
import { namesList } from '../words/pages';
import type { Board } from './board';
import { BOARDS } from './boards';

/** Shorter text is no description: a board's element that is still empty, or a notice in its place. */
const SHORTEST = 100;

/** Reads a posting by the hooks of its board. Null when the page is of no known board, or the board has changed. */
export function readBoard(document: Document, url: string | undefined, options: WalkOptions): FoundPosting | null {
  for (const board of boardsFor(document, url)) {
    const found = readWith(board, document, options);
    if (found) return found;
  }
  return null;
}

/** The boards of the host; on any other host those whose mark is on the page. */
function boardsFor(document: Document, url: string | undefined): Board[] {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  const own = BOARDS.filter((board) => board.hosts.test(host));
  if (own.length > 0) return own;
  if (document.querySelector(ANY_MARK) === null) return [];
  return BOARDS.filter(({ mark }) => mark !== undefined && document.querySelector(mark) !== null);
}

/** One look tells whether the page has any board's mark. */
const ANY_MARK = BOARDS.flatMap(({ mark }) => mark ?? []).join(', ');

function readWith(board: Board, document: Document, options: WalkOptions): FoundPosting | null {
  for (const pane of panesOf(board, document)) {
    const lines = descriptionIn(pane, board, options);
    if (lines.length === 0) continue;
    const title = titleIn(pane, board, document, lines, options);
    if (title === null || !isPlausible(title, lines)) continue;
    const company =
      firstText(pane, board.company, options)?.replace(/^at (?=\S)/i, '') ?? namesIn(board, document).company;
    return { source: 'board', board: board.name, title, company: company ?? null, lines, live: true };
  }
  return null;
}

interface Names {
  title?: string;
  company?: string;
}

const namesIn = ({ names }: Board, document: Document): Names =>
  names?.exec(document.title.slice(0, 400))?.groups ?? {};

function titleIn(
  pane: ParentNode,
  board: Board,
  document: Document,
  description: readonly Line[],
  options: WalkOptions,
): string | null {
  const inside = new Set(description.map(({ element }) => element));
  const hooked = firstText(pane, board.title, options, inside);
  const named = namesIn(board, document).title ?? null;
  return (board.namesFirst ? (named ?? hooked) : (hooked ?? named)) ?? occupationBefore(pane, description, options);
}

/** The first line of a pane that names an occupation, where the title has no hook of its own. */
function occupationBefore(pane: ParentNode, [first]: readonly Line[], options: WalkOptions): string | null {
  if (!('localName' in pane)) return null;
  const lines = linesIn(pane as Element, options);
  const end = lines.findIndex((line) => line.runs[0]?.node === first?.runs[0]?.node);
  return lines.slice(0, Math.max(0, end)).find((line) => namesOccupation(line.text))?.text ?? null;
}

/** Pages of a board that are no posting may use the same element for other text: a blurb above a list of jobs. */
function isPlausible(title: string, lines: readonly Line[]): boolean {
  return !namesList(title) && (namesOccupation(title) || evidenceIn(lines, title) >= 2);
}

/** The panes that exist, then the whole page. */
function panesOf(board: Board, document: Document): ParentNode[] {
  const panes = (board.pane ?? []).flatMap((selector) => [...document.querySelectorAll(selector)].slice(0, 5));
  return [...panes, document];
}

function descriptionIn(pane: ParentNode, board: Board, options: WalkOptions): Line[] {
  const { without } = board;
  const skips = without ? (element: Element) => element.matches(without) : undefined;
  for (const selector of board.description) {
    const all = [...pane.querySelectorAll(selector)].slice(0, 200);
    const outer = all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
    const lines = outer.flatMap((element) => linesIn(element, { ...options, skips }));
    if (sizeOf(lines) >= SHORTEST) return lines;
  }
  return [];
}

/** The first text that the selectors find in elements other than `inside`: a heading of the description is no title. */
function firstText(
  pane: ParentNode,
  selectors: readonly string[] = [],
  options: WalkOptions,
  inside?: ReadonlySet<Element>,
): string | null {
  for (const selector of selectors) {
    for (const element of [...pane.querySelectorAll(selector)].slice(0, 5)) {
      if (inside?.has(element)) continue;
      const text = element.getAttribute('content') ?? linesIn(element, options)[0]?.text;
      if (text && text.length <= 300) return text;
    }
  }
  return null;
}
