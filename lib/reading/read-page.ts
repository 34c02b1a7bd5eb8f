import type { Posting, Span } from '../analysis/posting';
import { readBoard } from './boards/read';
import type { FoundPosting } from './found';
import { genericSteps } from './generic/read';
import { readShort } from './generic/short';
import { ownAddress } from './head/address';
import { type Named, withHead } from './head/head';
import { isIncomplete } from './incomplete';
import { type Nothing, nothing } from './nothing';
import { finish, type Steps } from './steps';
import { readStructured } from './structured/read';
import { assemble } from './text/assemble';
import { commonElement } from './text/common';
import { type Line, sizeOf } from './text/line';
import { rangesOf } from './text/ranges';
import { lineSteps, linesIn } from './text/walk';
import { whyNothing } from './why';

/** How a page is read. */
export interface ReadOptions {
  /** The page's address; without it the page's own canonical link counts. */
  url?: string;
  /** Whether the boards' own hooks are used. */
  boards?: boolean;
  /** Whether an element is drawn; without it only the markup says what is hidden. */
  isVisible?: (element: Element) => boolean;
}

/** What reading a page came to. `message` says in plain words what the page is and what to do. */
export type PageReading =
  | { kind: 'posting'; posting: Posting; source: FoundPosting['source']; board?: string }
  | Nothing;

/** A reading with the way back into the page. */
export type Page = PageReading & {
  /** The live ranges of a stretch of `posting.text`, one a text node; none when the page no longer holds it. */
  ranges(span: Span): Range[];
  /** The element that holds the posting's text, to watch it; null when there is none in the page. */
  element: Element | null;
};

const nowhere = { ranges: () => [], element: null };

/** Finds the one posting that is open in a document: all of its text and nothing else. Never throws, changes nothing. */
export function readPage(document: Document, options: ReadOptions = {}): Page {
  return finish(pageSteps(document, options));
}

/** The same in steps. The document must not change between them. */
export function* pageSteps(document: Document, options: ReadOptions = {}): Steps<Page> {
  const { body } = document;
  if (!body) return { ...nothing('empty'), ...nowhere };
  const url = options.url ?? ownAddress(document);
  const hooked = options.boards === false ? null : readBoard(document, url, options);
  yield;
  const lines = hooked ? [] : yield* lineSteps(body, options);
  yield;
  const found = hooked ?? (yield* foundSteps(document, lines, url, options));
  yield;
  const named = found && withHead(found, { document, lines, url, options });
  if (named && isTooLong(named.lines)) return { ...nothing('too_long'), ...nowhere };
  yield;
  if (!named) return { ...whyNothing(document, lines), ...nowhere };
  return pageOf(named, url, isIncomplete(named, { document, url, isVisible: options.isVisible }));
}

/** The layers in turn, for pages of no known board. */
function* foundSteps(
  document: Document,
  lines: readonly Line[],
  url: string | undefined,
  options: ReadOptions,
): Steps<FoundPosting | null> {
  const structured = readStructured(document, lines, options);
  if (structured) return structured;
  yield;
  const generic = yield* genericSteps(document, lines, url);
  if (generic) return generic;
  yield;
  return readShort(document, lines);
}

/** More lines, or more text in characters, than any posting has: what was found is a book or an archive. */
const MAX_READ = { lines: 5000, text: 300_000 };

const isTooLong = (lines: readonly Line[]) => lines.length > MAX_READ.lines || sizeOf(lines) > MAX_READ.text;

function pageOf(found: Named, url: string | undefined, incomplete = false): Page {
  const { text, blocks, starts } = assemble(found.lines);
  const { title, company } = found;
  const posting: Posting = {
    title,
    company,
    text,
    blocks,
    ...(url ? { url } : {}),
    page: true,
    ...(incomplete ? { incomplete } : {}),
  };
  const reading = {
    kind: 'posting' as const,
    posting,
    source: found.source,
    ...(found.board ? { board: found.board } : {}),
  };
  if (!found.live) return { ...reading, ...nowhere };
  const element = commonElement(found.lines[0]?.element, found.lines.at(-1)?.element);
  return { ...reading, element, ranges: (span) => rangesOf(span, found.lines, starts, text) };
}

/** Reads what the person has selected as the posting, where a page cannot be read otherwise. */
export function readSelection(document: Document, options: ReadOptions = {}): Page {
  const url = options.url ?? ownAddress(document);
  const lines = selectedLines(document, options);
  if (isTooLong(lines)) return { ...nothing('too_long'), ...nowhere };
  if (sizeOf(lines) < SHORTEST_SELECTION) return { ...nothing('selection'), ...nowhere };
  const found: FoundPosting = { source: 'selection', title: null, company: null, lines, live: true };
  const named = withHead(found, { document, lines: [], url, options });
  return pageOf(named ?? { ...found, title: '' }, url);
}

/** A selection shorter than this, in characters, is a word that was looked up. */
const SHORTEST_SELECTION = 80;

function selectedLines(document: Document, options: ReadOptions): Line[] {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const root = around.nodeType === 1 ? (around as Element) : around.parentElement;
  const lines = root ? linesIn(root, options) : [];
  return lines.filter(({ runs }) => runs.some(({ node }) => range.intersectsNode(node)));
}
