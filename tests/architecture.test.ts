import { describe, expect, it } from 'vitest';
import { type Source, sources } from './architecture/sources';
import { BEHIND, ROOMS, type Room } from './architecture/walls';

const isTest = ({ path }: Source) => /\.test\.tsx?$/.test(path);
const everything = sources('lib', 'entrypoints', 'tests', 'tools');
const behind = everything.filter(({ path }) => BEHIND.some(({ directory }) => path.startsWith(directory)));
const shipped = everything.filter((source) => !behind.includes(source) && !isTest(source));

const STOP = 250;

describe('the walls of the house', () => {
  it('gives every source file a room', () => {
    const homeless = shipped.filter(({ path }) => !ROOMS.some(({ directory }) => path.startsWith(directory)));
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  it.each([...ROOMS, ...BEHIND])('$directory imports only what it may', (room) => {
    const inside = [...shipped, ...behind].filter(({ path }) => roomOf(path) === room);
    expect(inside.flatMap((source) => trespasses(source, room))).toEqual([]);
  });

  it('keeps what builds and tests the product out of the product', () => {
    const crossing = shipped.flatMap(({ path, imports }) =>
      imports
        .filter(({ file }) => BEHIND.some(({ directory }) => file?.startsWith(directory)))
        .map(({ file }) => `${path} imports ${file}`),
    );
    expect(crossing).toEqual([]);
  });

  it('lets no page import another page', () => {
    const pages = shipped.filter(({ path }) => path.startsWith('entrypoints/'));
    const page = (path: string) => path.split('/')[1];
    const crossing = pages.flatMap(({ path, imports }) =>
      imports
        .filter(({ file }) => file?.startsWith('entrypoints/') && page(file) !== page(path))
        .map(({ file }) => `${path} imports ${file}`),
    );
    expect(crossing).toEqual([]);
  });

  it('has no circles of imports, of types neither', () => {
    expect(circles([...shipped, ...behind])).toEqual([]);
  });

  it('keeps the command line small and the analysis in few folders', () => {
    const commandLine = everything.filter(({ path }) => path.startsWith('lib/cli/'));
    expect(commandLine.reduce((sum, { lines }) => sum + lines - 1, 0)).toBeLessThan(1200);
    const folders = new Set(
      shipped
        .filter(({ path }) => path.startsWith('lib/analysis/'))
        .map(({ path }) => path.split('/').slice(0, -1).join('/')),
    );
    expect(folders.size).toBeLessThanOrEqual(15);
  });
});

describe('the house rules', () => {
  it('ends every file before it is too long', () => {
    expect(everything.filter(({ lines }) => lines > STOP + 1).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
      [],
    );
  });

  it('documents every exported function', () => {
    const bare = shipped.filter(({ path }) => path.startsWith('lib/'));
    expect(bare.flatMap(({ path, undocumented }) => undocumented.map((name) => `${path}: ${name}`))).toEqual([]);
  });

  it('never says any', () => {
    expect(everything.filter(({ saysAny }) => saysAny).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    [
      'writes markup into a page',
      /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write\b|dangerouslySetInnerHTML/,
    ],
    ['runs text as code', /\beval\(|new Function\(/],
    ['silences the compiler', /@ts-(?:ignore|nocheck)/],
    ['leaves work for later', /\b(?:TODO|FIXME|XXX):?\s/],
    ['runs a timer that never stops', /\bsetInterval\(/],
  ])('nothing shipped %s', (_what, pattern) => {
    expect(shipped.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

/** The room of a file: the first that it stands in, so that a room inside another has walls of its own. */
function roomOf(path: string): Room | undefined {
  return [...ROOMS, ...BEHIND].find(({ directory }) => path.startsWith(directory));
}

function trespasses(source: Source, room: Room): string[] {
  const allowed = source.imports.filter(({ file, specifier, typeOnly }) => {
    if (file === null) return room.packages.test(specifier) || typeOnly;
    const may = [room.directory, ...room.mayImport, ...(typeOnly ? (room.mayImportTypes ?? []) : [])];
    return may.some((start) => file.startsWith(start));
  });
  return source.imports
    .filter((one) => !allowed.includes(one))
    .map(({ specifier }) => `${source.path} imports ${specifier}`);
}

/** Files that import themselves by way of others, be it only for a type. */
function circles(all: Source[]): string[] {
  const byPath = new Map(all.map((source) => [source.path.replace(/(\/index)?\.tsx?$/, ''), source]));
  const done = new Set<Source>();
  const found: string[] = [];
  const visit = (source: Source, trail: Source[]): void => {
    if (trail.includes(source))
      found.push([...trail.slice(trail.indexOf(source)), source].map(({ path }) => path).join(' -> '));
    if (trail.includes(source) || done.has(source)) return;
    for (const { file } of source.imports) {
      const next = file === null ? undefined : byPath.get(file);
      if (next) visit(next, [...trail, source]);
    }
    done.add(source);
  };
  for (const source of all) visit(source, []);
  return found;
}
