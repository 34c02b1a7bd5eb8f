import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from './project';

const run = promisify(execFile);
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'truetitle-board-'));
  for (const path of ['package.json', 'lib/reading/boards', 'lib/extension/sites.ts', 'tests/fixtures/pages'])
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true }));

const boardNew = (...rest: string[]) =>
  run(process.execPath, ['--import', 'tsx', 'tools/board/new.ts', ...rest, '--into', copy], { cwd: ROOT });

/** The files that the command says something is missing in. */
async function missingFor(name: string): Promise<string[]> {
  const { stdout } = await boardNew(name);
  return [...stdout.matchAll(/^missing {2}([^:]+):/gm)].map(([, file]) => file ?? '');
}

function change(path: string, ...replacements: [string, string][]): void {
  const text = readFileSync(join(copy, path), 'utf8');
  for (const [old] of replacements) expect(text).toContain(old);
  writeFileSync(
    join(copy, path),
    replacements.reduce((all, [old, next]) => all.replace(old, next), text),
  );
}

/** A file of the copy as the formatter writes it. */
const formatted = (path: string) =>
  execFileSync('npx', ['biome', 'format', `--stdin-file-path=${path}`], {
    cwd: ROOT,
    input: readFileSync(join(copy, path)),
    encoding: 'utf8',
  });

const NAME = "Harbour's Jobs";
const BOARD = 'lib/reading/boards/harbours-jobs.ts';
const PAGE = 'tests/fixtures/pages/harbours-jobs.html';
const EXPECTED = 'tests/fixtures/pages/expected.json';

it('makes a board and names what is missing until nothing is', { timeout: 120_000 }, async () => {
  const { stdout } = await boardNew(NAME);
  for (const path of [BOARD, PAGE, EXPECTED]) expect(stdout).toContain(`written  ${path}`);
  expect(formatted(BOARD)).toBe(readFileSync(join(copy, BOARD), 'utf8'));
  const page = readFileSync(join(copy, PAGE), 'utf8');
  expect(new Set(await missingFor(NAME))).toEqual(new Set([BOARD, PAGE, EXPECTED, 'lib/reading/boards/boards.ts']));
  expect(readFileSync(join(copy, PAGE), 'utf8')).toBe(page);

  change(
    BOARD,
    ['domains: []', "domains: ['harbour.example']"],
    ["{ warned: '' }", "'offered'"],
    ['description: []', "description: ['main > div']"],
    ["hooked: ''", "hooked: '`main > div`'"],
    ["evidence: ''", "evidence: 'facts'"],
  );
  expect(new Set(await missingFor(NAME))).toEqual(new Set([PAGE, EXPECTED, 'lib/reading/boards/boards.ts']));
  change(PAGE, [page.split('\n').find((line) => line.startsWith('<!-- ')) ?? '<!--', '']);
  change(EXPECTED, ['"url": ""', '"url": "https://harbour.example/jobs/9"']);
  expect(await missingFor(NAME)).toEqual(['lib/reading/boards/boards.ts']);

  change(
    'lib/reading/boards/boards.ts',
    ['import type { Board }', "import { board as harbour } from './harbours-jobs';\nimport type { Board }"],
    ['  linkedin,', '  linkedin,\n  harbour,'],
  );
  expect(await missingFor(NAME)).toEqual(['lib/reading/boards/README.md']);
  const row = "| Harbour's Jobs | `main > div` | facts | harbours-jobs |\n";
  change('lib/reading/boards/README.md', ['| Indeed | job', `${row}| Indeed | job`]);
  change('lib/reading/boards/README.md', [
    '| Indeed | indeed.com',
    "| Harbour's Jobs | harbour.example | yes |\n| Indeed | indeed.com",
  ]);
  const last = await boardNew(NAME);
  expect(last.stdout).toMatch(/^Nothing is missing/);
});

it.each([[[]], [['--into']], [['Board']], [['!?']]])('wants the name of a board: %j', async (rest) => {
  await expect(boardNew(...(rest as string[]))).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^usage: /),
  });
});
