import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

/** The project's top directory. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** One import as written; `file` is the project's own file that it means, relative to the top, or null for a package. */
export interface Import {
  specifier: string;
  file: string | null;
  typeOnly: boolean;
}

/** A source file, parsed. `path` is relative to the top, with `/`. */
export interface Source {
  path: string;
  text: string;
  lines: number;
  imports: Import[];
  /** Names of exported functions without a docstring. */
  undocumented: string[];
  /** Whether the type `any` is written somewhere. */
  saysAny: boolean;
}

const CODE = /\.tsx?$/;
const GENERATED = new Set(['lib/lexicon/generated.ts']);

/** Every hand-written source file under the given directories. */
export function sources(...directories: string[]): Source[] {
  const paths = directories.flatMap((directory) =>
    readdirSync(join(ROOT, directory), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(directory, name).replaceAll('\\', '/'),
    ),
  );
  const kept = paths.filter((path) => CODE.test(path) && !GENERATED.has(path)).sort();
  return kept.map(sourceOf);
}

function sourceOf(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const { program, module, comments } = parseSync(path, text);
  const fixed = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const passedOn = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType }] : [],
    );
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    specifier: text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    typeOnly: false,
  }));
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*')).map(({ end }) => end);
  return {
    path,
    text,
    lines: text.split('\n').length,
    imports: [...fixed, ...passedOn, ...dynamic].map((found) => ({ ...found, file: fileOf(path, found.specifier) })),
    undocumented: exportedFunctions(program.body)
      .filter(({ start }) => !hasDoc(text, docs, start))
      .map(({ name }) => name),
    saysAny: JSON.stringify(program).includes('"type":"TSAnyKeyword"'),
  };
}

function fileOf(path: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return relative(ROOT, resolve(ROOT, dirname(path), specifier)).replaceAll('\\', '/');
}

function hasDoc(text: string, docEnds: number[], start: number): boolean {
  return docEnds.some((end) => end <= start && text.slice(end, start).trim() === '');
}

interface Node {
  type: string;
  start: number;
  declaration?: unknown;
  declarations?: unknown;
  id?: unknown;
  init?: unknown;
}

function exportedFunctions(body: readonly unknown[]): { name: string; start: number }[] {
  return (body as Node[]).flatMap((node) => {
    const declared = node.type === 'ExportNamedDeclaration' ? (node.declaration as Node | null) : null;
    if (declared?.type === 'FunctionDeclaration') return [{ name: nameOf(declared), start: node.start }];
    if (declared?.type !== 'VariableDeclaration') return [];
    const functions = (declared.declarations as Node[]).filter(({ init }) =>
      ['ArrowFunctionExpression', 'FunctionExpression'].includes((init as Node | null)?.type ?? ''),
    );
    return functions.map((declarator) => ({ name: nameOf(declarator), start: node.start }));
  });
}

function nameOf(node: Node): string {
  return (node.id as { name?: string } | null)?.name ?? '(unnamed)';
}
