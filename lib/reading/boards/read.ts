import type { Found } from '../found';
import { type Line, sizeOf } from '../text/line';
import { linesIn, type WalkOptions } from '../text/walk';
import type { Board } from './board';
import { BOARDS } from './boards';

/** Shorter text is no description: a board's element that is still empty, or a notice in its place. */
const SHORTEST = 100;

/** Reads a posting by the hooks of its board. Null when the page is of no known board, or the board has changed. */
export function readBoard(document: Document, url: string | undefined, options: WalkOptions): Found | null {
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

function readWith(board: Board, document: Document, options: WalkOptions): Found | null {
  for (const pane of panesOf(board, document)) {
    const lines = descriptionIn(pane, board, options);
    if (lines.length === 0) continue;
    const names = board.names?.exec(document.title.slice(0, 400))?.groups ?? {};
    const title = firstText(pane, board.title, options) ?? names['title'] ?? null;
    const company = firstText(pane, board.company, options)?.replace(/^at (?=\S)/i, '') ?? names['company'] ?? null;
    return { source: 'board', board: board.name, title, company, lines, live: true };
  }
  return null;
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

function firstText(pane: ParentNode, selectors: readonly string[] = [], options: WalkOptions): string | null {
  for (const selector of selectors) {
    for (const element of [...pane.querySelectorAll(selector)].slice(0, 5)) {
      const text = element.getAttribute('content') ?? linesIn(element, options)[0]?.text;
      if (text && text.length <= 300) return text;
    }
  }
  return null;
}
