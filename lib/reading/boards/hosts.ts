import type { Board, Site } from './board';

/** The sites of a board: itself, then its sisters. */
export function sitesOf(board: Board): Site[] {
  return [board, ...(board.sisters ?? [])];
}

/** Whether the board serves postings from a host such as `uk.indeed.com`. */
export function isHostOf(board: Board, host: string): boolean {
  const domains = sitesOf(board).flatMap((site) => site.domains);
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`)) || !!board.otherHosts?.test(host);
}
