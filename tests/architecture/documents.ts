import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { ROOT } from './sources';

/** What somebody reads to find their way: a document, the YAML of the lexicon, or the comments of a source file. */
export interface Document {
  path: string;
  text: string;
}

const LEFT_OUT = /^(?:node_modules|\.git|\.output|\.wxt)$/;
const FILES = everyFile();
const TOP = new Set(FILES.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));

/** Every Markdown and YAML file of the project whole, and of every source file its comments. */
export function documents(): Document[] {
  return FILES.filter((path) => !path.startsWith('tests/fixtures/')).flatMap((path) => {
    if (/\.(?:md|ya?ml)$/.test(path)) return [{ path, text: read(path) }];
    return /\.tsx?$/.test(path) ? [{ path, text: commentsOf(path) }] : [];
  });
}

/** Files and folders that a document names and that aren't there: neither from the top, nor beside it, nor as the end of a path. */
export function deadNames({ path, text }: Document): string[] {
  return namesIn(text).filter((name) => !existsSync(join(ROOT, name)) && !isBeside(path, name) && !isEnd(name));
}

/** Names that belong to somebody else: a user's file, a file of the package. */
const ELSEWHERE = new Set(['draft.md', 'policies.json', 'THIRD-PARTY.txt']);
const PLACEHOLDER = /(?:^|\/)[A-Z]+(?:\.(?:yaml|ts))?$/;
/** How a page of the repository's host, such as an issue form, links to a file. */
const HOSTED = '../blob/HEAD/';

const FILE_NAME = /(?<![\w./@-])(?:[\w.-]+\/)*[\w-][\w.-]*\.(?:md|ya?ml|json|txt|tsx?|css)\b(?![\w/])/g;
const PATH_NAME = /(?<![\w./@:#-])[\w.-]+\/[\w./-]*\w/g;

function namesIn(text: string): string[] {
  const files = [...text.matchAll(FILE_NAME)].map(([name]) => name);
  const paths = [...text.matchAll(PATH_NAME)].map(([name]) => name).filter((name) => TOP.has(name.split('/')[0] ?? ''));
  const names = [...files, ...paths].map((name) => (name.startsWith(HOSTED) ? name.slice(HOSTED.length) : name));
  return [...new Set(names)].filter((name) => !ELSEWHERE.has(name) && !PLACEHOLDER.test(name));
}

function isBeside(path: string, name: string): boolean {
  return existsSync(join(ROOT, dirname(path), name));
}

function isEnd(name: string): boolean {
  return FILES.some((path) => path.endsWith(`/${name}`));
}

function everyFile(): string[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.test(name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(entry.name) : [entry.name]))
    .sort();
}

function filesUnder(directory: string): string[] {
  const names = readdirSync(join(ROOT, directory), { recursive: true, encoding: 'utf8' });
  return names.map((name) => `${directory}/${name.replaceAll('\\', '/')}`);
}

function commentsOf(path: string): string {
  return parseSync(path, read(path))
    .comments.map(({ value }) => value)
    .join('\n');
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
