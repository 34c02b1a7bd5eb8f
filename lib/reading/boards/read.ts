import type { FoundPosting } from '../found';
import { evidenceIn } from '../generic/evidence';
import { type Line, sizeOf } from '../text/line';
import { linesIn, type WalkOptions } from '../text/walk';
import { namesOccupation } from '../words/occupations';
import { namesList } from '../words/pages';
import type { Board, Layout } from './board';
import { BOARDS } from './boards';
import { isHostOf } from './hosts';

/** Less text is no description: a board's element that is still empty, or a notice in its place. */
const MIN_DESCRIPTION = 100;

/** Reads a posting by the hooks of its board. Null when the page is of no known board, or the board has changed. */
export function readBoard(document: Document, url: string | undefined, options: WalkOptions): FoundPosting | null {
  for (const { board, layout } of layoutsFor(document, url)) {
    const found = readWith(layout, document, options);
    if (found) return { ...found, board: board.name };
  }
  return null;
}

interface BoardLayout {
  board: Board;
  layout: Layout;
}

const LAYOUTS: readonly BoardLayout[] = BOARDS.flatMap((board) => board.layouts.map((layout) => ({ board, layout })));

/** The layouts of the host's board; on any other host those whose mark is on the page. */
function layoutsFor(document: Document, url: string | undefined): readonly BoardLayout[] {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  const own = LAYOUTS.filter(({ board }) => isHostOf(board, host));
  if (own.length > 0) return own;
  if (document.querySelector(ANY_MARK) === null) return [];
  return LAYOUTS.filter(({ layout: { mark } }) => mark !== undefined && document.querySelector(mark) !== null);
}

/** One look tells whether the page has any board's mark. */
const ANY_MARK = LAYOUTS.flatMap(({ layout }) => layout.mark ?? []).join(', ');

function readWith(layout: Layout, document: Document, options: WalkOptions): FoundPosting | null {
  for (const pane of panesOf(layout, document)) {
    const lines = descriptionIn(pane, layout, options);
    if (lines.length === 0) continue;
    const title = titleIn(pane, layout, document, lines, options);
    if (title === null || !isPlausible(title, lines)) continue;
    const company =
      firstText(pane, layout.company, options)?.replace(/^at (?=\S)/i, '') ?? fromPageTitle(layout, document).company;
    return { source: 'board', title, company: company ?? null, lines, live: true };
  }
  return null;
}

interface Names {
  title?: string;
  company?: string;
}

const fromPageTitle = ({ pageTitle }: Layout, document: Document): Names =>
  pageTitle?.exec(document.title.slice(0, 400))?.groups ?? {};

function titleIn(
  pane: ParentNode,
  layout: Layout,
  document: Document,
  description: readonly Line[],
  options: WalkOptions,
): string | null {
  const inside = new Set(description.map(({ element }) => element));
  const hooked = firstText(pane, layout.title, options, inside);
  const named = fromPageTitle(layout, document).title ?? null;
  return (
    (layout.pageTitleFirst ? (named ?? hooked) : (hooked ?? named)) ?? occupationBefore(pane, description, options)
  );
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
function panesOf(layout: Layout, document: Document): ParentNode[] {
  const panes = (layout.pane ?? []).flatMap((selector) => [...document.querySelectorAll(selector)].slice(0, 5));
  return [...panes, document];
}

function descriptionIn(pane: ParentNode, layout: Layout, options: WalkOptions): Line[] {
  const { without } = layout;
  const skips = without ? (element: Element) => element.matches(without) : undefined;
  for (const selector of layout.description) {
    const all = [...pane.querySelectorAll(selector)].slice(0, 200);
    const outer = all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
    const lines = outer.flatMap((element) => linesIn(element, { ...options, skips }));
    if (sizeOf(lines) >= MIN_DESCRIPTION) return lines;
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
