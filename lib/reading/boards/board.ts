/** A site that people can turn on. Its domains are where it serves postings from, hosts below them included. */
export interface Site {
  /** Lower case, with hyphens; a board's is the name of its file. */
  id: string;
  /** As people know it. */
  name: string;
  domains: readonly string[];
}

/** A job board, or a system in which employers publish: everything that TrueTitle knows about it. */
export interface Board extends Site {
  /** Sites of other names with the same pages, each turned on by itself. */
  sisters?: readonly Site[];
  /** More hosts that are read on a click and can't be turned on: old names that forward, and its name under any other country. */
  otherHosts?: RegExp;
  /** Whether "all boards" turns it on to be read without a click; if not, why. Its own switch then shows a warning. */
  withoutClick: 'offered' | { warned: string };
  /** The forms its pages have, in the order in which they are tried. */
  layouts: readonly Layout[];
}

/**
 * Where pages of one form keep the open posting. Selectors are tried in order, the first that finds text wins. What a layout
 * does not say is found as on any other page.
 */
export interface Layout {
  /** Found only on this board's pages: tells copies and employers' own domains. */
  mark?: string;
  /** The part of the page with the open posting, where a list stands beside it. */
  pane?: readonly string[];
  title?: readonly string[];
  company?: readonly string[];
  /** All elements that match are the description, in the order of the page. */
  description: readonly string[];
  /** What stands in the description and is none of it. */
  without?: string;
  /** Matches `document.title`; its groups `title` and `company` are used where the selectors find nothing. */
  pageTitle?: RegExp;
  /** The page's own title is surer than the selectors. */
  pageTitleFirst?: boolean;
}

/** What the README says of a layout. Kept beside the board and out of it, so that it is not shipped. */
export interface Row {
  layout: string;
  /** What the selectors hold on to. */
  hooked: string;
  /** What they rest on: `page`, `facts`, or some of each in words. */
  evidence: string;
  /** Pages in tests/fixtures/pages, without ".html". */
  fixtures: readonly string[];
}
