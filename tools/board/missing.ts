import type { Board, Row, Site } from '../../lib/reading/boards/board';
import { isHostOf, sitesOf } from '../../lib/reading/boards/hosts';
import { BOARDS_FOLDER, type BoardFile, type ExpectedPage, PAGES_FOLDER, type Project } from './project';

/** Stands in a page that `npm run board:new` made until somebody has given it the structure of the board's pages. */
export const UNFINISHED = 'board:new:';

const EXPECTED = `${PAGES_FOLDER}/expected.json`;
const DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/;

/** What a board still lacks, each with the file and what to add there; empty when it is complete. */
export function missingOf({ file, board, rows }: BoardFile, project: Project): string[] {
  const path = `${BOARDS_FOLDER}/${file}.ts`;
  if (!board || !rows) return [`${path}: export "board" and "rows", as board.ts describes them`];
  const own = [...inBoard(board, file), ...inDomains(board, project), ...inRows(board, rows)];
  return [
    ...own.map((what) => `${path}: ${what}`),
    ...inIndex(board, file, project),
    ...inSwitches(board, project),
    ...inPages(board, rows, project),
  ];
}

/** Pages that no test reads, each with what to add. */
export function unreadPages({ pages, expected }: Project): string[] {
  const read = new Set(expected.map(({ file }) => file));
  const unread = [...pages.keys()].filter((page) => !read.has(`${page}.html`));
  return unread.map((page) => `${EXPECTED}: add an entry for "${page}.html" that says what it must be read as`);
}

function inBoard({ id, name, withoutClick, layouts }: Board, file: string): string[] {
  const isUndecided = withoutClick !== 'offered' && !withoutClick.warned.trim();
  return [
    ...(id === file ? [] : [`id is "${id}": make it "${file}", as the file is called`]),
    ...(name.trim() ? [] : ['name is empty: add what people call the board']),
    ...(isUndecided
      ? ["withoutClick is open: read the board's terms, then put 'offered', or after warned what they forbid"]
      : []),
    ...(layouts.length > 0 ? [] : ['layouts is empty: add where its pages keep the posting']),
    ...layouts.flatMap(({ description }, i) =>
      description.length > 0 ? [] : [`description of layout ${i + 1} is empty: add selectors of the posting's text`],
    ),
  ];
}

function inDomains(board: Board, { listed }: Project): string[] {
  const others = listed.filter(({ id }) => id !== board.id);
  return sitesOf(board).flatMap(({ id, domains }) => [
    ...(domains.length > 0
      ? []
      : [`domains of "${id}" is empty: add those that postings are served from, such as 'example.com'`]),
    ...domains.flatMap((domain) => {
      if (!DOMAIN.test(domain)) return [`"${domain}" is no domain: write it like 'example.com'`];
      const other = others.find((one) => isHostOf(one, domain));
      return other ? [`"${domain}" is ${other.name}'s already: take it out of one of the two`] : [];
    }),
  ]);
}

function inRows({ layouts }: Board, rows: readonly Row[]): string[] {
  return [
    ...(rows.length === layouts.length
      ? []
      : [`rows has ${rows.length} for ${layouts.length} layouts: add one row for each layout`]),
    ...rows.flatMap(({ layout, hooked, evidence, fixtures }) => [
      ...(hooked.trim() ? [] : [`hooked of row "${layout}" is empty: say what the selectors hold on to`]),
      ...(evidence.trim() ? [] : [`evidence of row "${layout}" is empty: say 'page' or 'facts' (README.md explains)`]),
      ...(fixtures.length > 0 ? [] : [`fixtures of row "${layout}" is empty: name a page in ${PAGES_FOLDER}`]),
    ]),
  ];
}

function inIndex({ id }: Board, file: string, { listed }: Project): string[] {
  if (listed.some((one) => one.id === id)) return [];
  return [`${BOARDS_FOLDER}/boards.ts: import "board" from './${file}' and put it into one of the two lists`];
}

function inSwitches(board: Board, { listed, switches }: Project): string[] {
  if (!listed.some(({ id }) => id === board.id)) return [];
  const isReached = (site: Site, domain: string) =>
    switches.some(({ id, origins }) => id === site.id && origins.includes(`https://*.${domain}/*`));
  return sitesOf(board).flatMap((site) =>
    site.domains
      .filter((domain) => !isReached(site, domain))
      .map((domain) => `lib/extension/sites.ts: no switch of "${site.id}" turns ${domain} on: make one of every board`),
  );
}

function inPages(board: Board, rows: readonly Row[], project: Project): string[] {
  return rows.flatMap(({ fixtures, layout }) => [
    ...fixtures.flatMap((fixture) => inPage(board, fixture, project)),
    ...(fixtures.length === 0 || fixtures.some((fixture) => expectedOf(fixture, project)?.board === board.name)
      ? []
      : [`${EXPECTED}: no page of row "${layout}" has "board": "${board.name}": put it into one of its entries`]),
  ]);
}

function inPage(board: Board, fixture: string, project: Project): string[] {
  const page = project.pages.get(fixture);
  const path = `${PAGES_FOLDER}/${fixture}.html`;
  const expected = expectedOf(fixture, project);
  return [
    ...(page === undefined ? [`${path}: write a page with the structure of ${board.name}'s, in your own words`] : []),
    ...(page?.includes(UNFINISHED) ? [`${path}: do what its first comment says, then delete the comment`] : []),
    ...(expected
      ? inEntry(board, fixture, expected)
      : [`${EXPECTED}: add an entry for "${fixture}.html" that says what it must be read as`]),
  ];
}

/** A page of an employer's own domain is known by its mark; any other needs an address of the board. */
function inEntry(board: Board, fixture: string, { url }: ExpectedPage): string[] {
  if (url && URL.canParse(url) && isHostOf(board, new URL(url).hostname)) return [];
  if (url && board.layouts.some(({ mark }) => mark !== undefined)) return [];
  return [
    `${EXPECTED}: "url" of "${fixture}.html" is on no domain of ${board.name}: put an address of a posting there`,
  ];
}

const expectedOf = (fixture: string, { expected }: Project) =>
  expected.find(({ file, kind }) => file === `${fixture}.html` && kind === 'posting');
