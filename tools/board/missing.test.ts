import { describe, expect, it } from 'vitest';
import type { Board, Row } from '../../lib/reading/boards/board';
import { missingOf, UNFINISHED, unreadPages } from './missing';
import { type BoardFile, type ExpectedPage, type Project, ROOT, readProject } from './project';
import { readmeOf } from './readme';

const project = await readProject(ROOT);

describe('every board has its hosts, its switch, a page and what that must be read as', () => {
  it.each(project.files)('$file', (file) => {
    expect(missingOf(file, project)).toEqual([]);
  });

  it('and its rows in the README ("npm run boards" writes them)', () => {
    expect(project.readme).toBe(readmeOf(project));
  });
});

it('reads every page, and names one that is not read', () => {
  expect(unreadPages(project)).toEqual([]);
  const more = { ...project, pages: new Map([...project.pages, ['harbour', '<h1>Harbour pilot</h1>']]) };
  expect(unreadPages(more).join()).toMatch(/^tests\/fixtures\/pages\/expected.json: add an entry for "harbour.html"/);
});

const LEVER = project.files.find(({ file }) => file === 'lever') as Required<BoardFile>;

interface Fault {
  board?: Partial<Board>;
  row?: Partial<Row>;
  rows?: Row[];
  project?: Partial<Project>;
}

/** What is said when one thing about Lever is wrong or forgotten. */
function missingAfter(fault: Fault): string[] {
  const board = { ...LEVER.board, ...fault.board };
  const rows = fault.rows ?? LEVER.rows.map((row) => ({ ...row, ...fault.row }));
  return missingOf({ file: 'lever', board, rows }, { ...project, ...fault.project });
}

const expectedWith = (change: Partial<ExpectedPage>) =>
  project.expected.map((page) => (page.file === 'lever.html' ? { ...page, ...change } : page));
const pagesWith = (html: string) => new Map([...project.pages, ['lever', html]]);

const LAYOUT = { ...LEVER.board.layouts[0], description: [] };
const FILE = 'lib/reading/boards/lever.ts';
const PAGE = 'tests/fixtures/pages/lever.html';
const EXPECTED = 'tests/fixtures/pages/expected.json';

describe('names what is missing and where it belongs', () => {
  it.each<[string, Fault, string, RegExp]>([
    ['another id', { board: { id: 'levers' } }, FILE, /make it "lever"/],
    ['no name', { board: { name: '' } }, FILE, /add what people call/],
    ['an open question', { board: { withoutClick: { warned: ' ' } } }, FILE, /read the board's terms/],
    ['no layout', { board: { layouts: [] } }, FILE, /layouts is empty/],
    ['no description', { board: { layouts: [LAYOUT] } }, FILE, /description of layout 1/],
    ['no domain', { board: { domains: [] } }, FILE, /domains of "lever" is empty/],
    ['an address for a domain', { board: { domains: ['https://lever.co/'] } }, FILE, /is no domain/],
    ["another board's domain", { board: { domains: ['lever.co', 'uk.indeed.com'] } }, FILE, /Indeed's already/],
    [
      'a sister without a domain',
      { board: { sisters: [{ id: 's', name: 'S', domains: [] }] } },
      FILE,
      /of "s" is empty/,
    ],
    ['no row', { rows: [] }, FILE, /one row for each layout/],
    ['no hooks in words', { row: { hooked: '' } }, FILE, /what the selectors hold on to/],
    ['no evidence', { row: { evidence: '' } }, FILE, /'page' or 'facts'/],
    ['no page named', { row: { fixtures: [] } }, FILE, /name a page/],
    ['a page that is not there', { project: { pages: new Map() } }, PAGE, /write a page/],
    ['an unfinished page', { project: { pages: pagesWith(`<!-- ${UNFINISHED} -->`) } }, PAGE, /delete the comment/],
    ['nothing expected', { project: { expected: [] } }, EXPECTED, /add an entry for "lever.html"/],
    ['no address', { project: { expected: expectedWith({ url: '' }) } }, EXPECTED, /put an address/],
    ['no board expected', { project: { expected: expectedWith({ board: null }) } }, EXPECTED, /"board": "Lever"/],
    ['not in the list', { project: { listed: [] } }, 'lib/reading/boards/boards.ts', /import "board" from '.\/lever'/],
    ['no switch', { project: { switches: [] } }, 'lib/extension/sites.ts', /no switch of "lever" turns lever.co on/],
  ])('%s', (_what, fault, where, what) => {
    const missing = missingAfter(fault).filter((one) => one.startsWith(`${where}: `));
    expect(missing.join('\n')).toMatch(what);
  });

  it('a file without a board', () => {
    expect(missingOf({ file: 'lever' }, project)).toEqual([
      `${FILE}: export "board" and "rows", as board.ts describes them`,
    ]);
  });

  it('nothing of a board that is complete', () => {
    expect(missingAfter({})).toEqual([]);
  });
});

it('wants an address on the board unless a mark tells its pages anywhere', () => {
  const elsewhere = { expected: expectedWith({ url: 'https://jobs.lumentea.example/9' }) };
  const [{ mark: _, ...unmarked } = LAYOUT] = LEVER.board.layouts;
  expect(missingAfter({ project: elsewhere })).toEqual([]);
  expect(missingAfter({ project: elsewhere, board: { layouts: [unmarked] } })).toHaveLength(1);
});

it('says where the README has lost the place of a table', () => {
  expect(() => readmeOf({ ...project, readme: '# Boards' })).toThrow(/put <!-- layouts --> and/);
});
