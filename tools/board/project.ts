import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteSwitch } from '../../lib/extension/sites';
import type { Board, Row } from '../../lib/reading/boards/board';

/** This project's top directory. */
export const ROOT = resolve(import.meta.dirname, '../..');
/** Where the boards stand, from the top. */
export const BOARDS_FOLDER = 'lib/reading/boards';
/** Where the pages stand that tests read, from the top. */
export const PAGES_FOLDER = 'tests/fixtures/pages';

/** Files beside the boards that are none. */
const NO_BOARDS = ['board', 'boards', 'hosts', 'read'];

/** What one board's file holds, as far as it is written. */
export interface BoardFile {
  /** The file's name without its ending. */
  file: string;
  board?: Board;
  rows?: readonly Row[];
}

/** What tests expect of a page, as far as a board is concerned. */
export interface ExpectedPage {
  file: string;
  kind: string;
  url?: string;
  board?: string | null;
}

/** A copy of the project, as far as boards are concerned. */
export interface Project {
  files: readonly BoardFile[];
  /** `BOARDS`: those that are used. */
  listed: readonly Board[];
  switches: readonly SiteSwitch[];
  /** Pages by their name without ".html". */
  pages: ReadonlyMap<string, string>;
  expected: readonly ExpectedPage[];
  readme: string;
}

/** Whether a board's file may have this name. */
export const isFree = (file: string): boolean => !NO_BOARDS.includes(file);

/** Reads the boards, their pages and what is derived from them, in a copy of the project. */
export async function readProject(root: string): Promise<Project> {
  const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(join(root, path)).href);
  const { BOARDS } = await load(`${BOARDS_FOLDER}/boards.ts`);
  const { SITE_SWITCHES } = await load('lib/extension/sites.ts');
  const files = boardFiles(root).map(async (file) => ({ ...(await load(`${BOARDS_FOLDER}/${file}.ts`)), file }));
  return {
    files: await Promise.all(files),
    listed: BOARDS,
    switches: SITE_SWITCHES,
    pages: pagesIn(join(root, PAGES_FOLDER)),
    expected: JSON.parse(readFileSync(join(root, PAGES_FOLDER, 'expected.json'), 'utf8')),
    readme: readFileSync(join(root, BOARDS_FOLDER, 'README.md'), 'utf8'),
  };
}

/** Whether there is a file for this board. */
export const hasBoard = (root: string, file: string): boolean => existsSync(join(root, BOARDS_FOLDER, `${file}.ts`));

function boardFiles(root: string): string[] {
  const names = readdirSync(join(root, BOARDS_FOLDER)).filter((name) => /(?<!\.test)\.ts$/.test(name));
  return names.map((name) => name.replace(/\.ts$/, '')).filter(isFree);
}

function pagesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return new Map(names.map((name) => [name.replace(/\.html$/, ''), readFileSync(join(folder, name), 'utf8')]));
}
