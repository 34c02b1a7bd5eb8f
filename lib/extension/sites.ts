import type { Board, Site } from '../reading/boards/board';
import { BOARDS } from '../reading/boards/boards';
import { sitesOf } from '../reading/boards/hosts';

/** What turns reading without a click on for a site. `origins` are match patterns, each its own permission. */
export interface SiteSwitch {
  id: string;
  name: string;
  origins: string[];
  /** Its board wants a warning; "all boards" leaves it out. */
  isWarned: boolean;
}

/** `mixed`: some of its origins are turned on, as when a site has been given another domain since. */
export type SwitchState = 'on' | 'mixed' | 'off';

const switchOf = ({ id, name, domains }: Site, { withoutClick }: Board): SiteSwitch => ({
  id,
  name,
  origins: domains.map((domain) => `https://*.${domain}/*`),
  isWarned: withoutClick !== 'offered',
});

const KNOWN: readonly SiteSwitch[] = BOARDS.flatMap((board) => sitesOf(board).map((site) => switchOf(site, board)));

/** One for every site of every board, in the boards' order, those with a warning last. */
export const SITE_SWITCHES: readonly SiteSwitch[] = [
  ...KNOWN.filter(({ isWarned }) => !isWarned),
  ...KNOWN.filter(({ isWarned }) => isWarned),
];

/** A switch for each of the match patterns that belongs to no board: sites that people added themselves. */
export function ownSwitches(on: readonly string[]): SiteSwitch[] {
  const known = new Set(SITE_SWITCHES.flatMap(({ origins }) => origins));
  return on.filter((origin) => !known.has(origin)).map(ownSwitch);
}

const ownSwitch = (origin: string): SiteSwitch => ({
  id: origin,
  name: new URL(origin.slice(0, -1)).host,
  origins: [origin],
  isWarned: false,
});

/** How a site's switch stands when these match patterns are turned on. */
export function stateOf({ origins }: SiteSwitch, on: readonly string[]): SwitchState {
  if (origins.every((origin) => on.includes(origin))) return 'on';
  return origins.some((origin) => on.includes(origin)) ? 'mixed' : 'off';
}

/**
 * The match pattern of an address that somebody typed, such as "jobs.example.org" or "https://jobs.example.org/list"; null when
 * it is no address of a secure site.
 */
export function patternOf(address: string): string | null {
  const full = /^[a-z]+:/i.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
  if (!URL.canParse(full)) return null;
  const { protocol, hostname } = new URL(full);
  return protocol === 'https:' && hostname.includes('.') ? `https://${hostname}/*` : null;
}
