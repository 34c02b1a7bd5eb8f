import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkTopic } from '../../lib/lexicon/check';
import { compile } from '../../lib/lexicon/compile';
import { LexiconError, type WrittenTopic } from '../../lib/lexicon/entry';
import { inflect } from '../../lib/lexicon/inflect';

const ROOT = new URL('../../', import.meta.url);

/** What the files of the lexicon say: those with a `topic` checked, the others as they are. `problems` are broken files. */
export interface ReadLexicon {
  topics: WrittenTopic[];
  /** By the file's path under /lexicon without ".yaml". Of files with a `topic`: the file's own extra fields. */
  data: Record<string, unknown>;
  problems: string[];
}

/** Reads every YAML file under /lexicon of the project at `root`. A broken file becomes a problem and the rest is read. */
export function readLexicon(root: URL = ROOT): ReadLexicon {
  const read: ReadLexicon = { topics: [], data: {}, problems: [] };
  for (const file of lexiconFiles(root)) {
    try {
      readFile(parsed(readFileSync(new URL(file, root), 'utf8'), file), file, read);
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      read.problems.push(error.message);
    }
  }
  return read;
}

function readFile(content: unknown, file: string, { topics, data }: ReadLexicon): void {
  const name = file.slice('lexicon/'.length, -'.yaml'.length);
  if (!isTopic(content)) {
    data[name] = content;
    return;
  }
  const topic = checkTopic(content, file);
  topics.push(topic);
  if (Object.keys(topic.more).length > 0) data[name] = topic.more;
}

function lexiconFiles(root: URL): string[] {
  const names = readdirSync(new URL('lexicon', root), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `lexicon/${name.replaceAll('\\', '/')}`)
    .sort();
}

function parsed(yaml: string, file: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    throw new LexiconError(`${file}: this is no YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isTopic(content: unknown): content is object {
  return typeof content === 'object' && content !== null && 'topic' in content;
}

/** The text of the module that holds the compiled lexicon. Throws a LexiconError when entries contradict each other. */
export function lexiconModule({ topics, data }: ReadLexicon): string {
  const entries = compile(topics, inflect).map((entry) => JSON.stringify(entry));
  return [
    '// Written by "npm run lexicon" from the files in /lexicon. Do not edit.',
    `export const ENTRIES: unknown[] = [\n${entries.map((entry) => `  ${entry},\n`).join('')}];`,
    `export const DATA: Record<string, unknown> = ${JSON.stringify(data)};\n`,
  ].join('\n');
}

function main(): void {
  const read = readLexicon();
  try {
    writeFileSync(new URL('lib/lexicon/generated.ts', ROOT), lexiconModule(read));
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    read.problems.push(error.message);
  }
  for (const problem of read.problems) console.error(problem);
  if (read.problems.length > 0) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) main();
