import type { Posting, Span } from '../analysis/posting';
import { readBoard } from './boards/read';
import type { Found } from './found';
import { readGeneric } from './generic/read';
import { ownAddress } from './head/address';
import { type Named, withHead } from './head/head';
import { type Nothing, nothing } from './nothing';
import { readStructured } from './structured/read';
import { assemble } from './text/assemble';
import { rangesOf } from './text/ranges';
import { linesIn } from './text/walk';
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
export type Reading = { kind: 'posting'; posting: Posting; source: Found['source']; board?: string } | Nothing;

/** A reading with the way back into the page. */
export type Page = Reading & {
  /** The live ranges of a stretch of `posting.text`, one a text node; none when the page no longer holds it. */
  ranges(span: Span): Range[];
};

const noRanges = () => [];

/** Finds the one posting that is open in a document: all of its text and nothing else. Never throws, changes nothing. */
export function readPage(document: Document, options: ReadOptions = {}): Page {
  const { body } = document;
  if (!body) return { ...nothing('empty'), ranges: noRanges };
  const url = options.url ?? ownAddress(document);
  const hooked = options.boards === false ? null : readBoard(document, url, options);
  const lines = hooked ? [] : linesIn(body, options);
  const found = hooked ?? readStructured(document, lines, options) ?? readGeneric(document, lines, url);
  const named = found && withHead(found, { document, lines, url, options });
  return named ? pageOf(named, url) : { ...whyNothing(document, lines), ranges: noRanges };
}

function pageOf(found: Named, url: string | undefined): Page {
  const { text, blocks, starts } = assemble(found.lines);
  const posting: Posting = { title: found.title, company: found.company, text, blocks, ...(url ? { url } : {}) };
  const ranges = found.live ? (span: Span) => rangesOf(span, found.lines, starts, text) : noRanges;
  return { kind: 'posting', posting, source: found.source, ...(found.board ? { board: found.board } : {}), ranges };
}
