/**
 * Where a board's pages keep the open posting. Selectors are tried in order, the first that finds text wins. What a board does
 * not say is found as on any other page.
 */
export interface Board {
  name: string;
  /** Matches the host names the board serves postings from. */
  hosts: RegExp;
  /** Found only on this board's pages: tells copies and employers' own domains. */
  mark?: string;
  /** The part of the page with the open posting, where a list stands beside it. */
  pane?: string[];
  title?: string[];
  company?: string[];
  /** All elements that match are the description, in the order of the page. */
  description: string[];
  /** What stands in the description and is none of it. */
  without?: string;
  /** Matches `document.title`; its groups `title` and `company` are used where the selectors find nothing. */
  names?: RegExp;
  /** The page's own name is surer than the selectors. */
  namesFirst?: boolean;
}
