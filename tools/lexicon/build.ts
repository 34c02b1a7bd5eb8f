import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { lexiconFiles, lexiconHash } from '../../lib/cli/lexicon-hash';
import { checkTopic } from '../../lib/lexicon/check';
import { compile } from '../../lib/lexicon/compile';
import { LexiconError, type WrittenTopic } from '../../lib/lexicon/entry';
import { inflect } from '../../lib/lexicon/inflect';
import { dataProblems, type LexiconData, sourceIds } from './data';
import { topicProblems } from './rules';

const ROOT = new URL('../../', import.meta.url);

/** What the files of the lexicon say, and in `problems` everything that must be mended first. `hash` is that of the files. */
export interface ReadLexicon {
  topics: WrittenTopic[];
  /** By the file's path under /lexicon without ".yaml". Of files with a `topic`: the file's own extra fields. */
  data: LexiconData;
  problems: string[];
  hash: string;
}

/** Reads and checks every YAML file under /lexicon of the project at `root`. A broken file becomes a problem and the rest is read. */
export function readLexicon(root: URL = ROOT): ReadLexicon {
  const read: ReadLexicon = { topics: [], data: {}, problems: [], hash: lexiconHash(root) ?? '' };
  for (const file of lexiconFiles(root)) {
    try {
      readFile(parsed(readFileSync(new URL(file, root), 'utf8'), file), file, read);
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      read.problems.push(error.message);
    }
  }
  const sources = sourceIds(read.data);
  read.problems.push(...read.topics.flatMap((topic) => topicProblems(topic, sources)));
  read.problems.push(...dataProblems(read.data, read.topics));
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

function parsed(yaml: string, file: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    throw new LexiconError(`${file}: this isn't YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isTopic(content: unknown): content is object {
  return typeof content === 'object' && content !== null && 'topic' in content;
}

/** The text of the module that holds the compiled lexicon. Throws a LexiconError when entries contradict each other. */
export function lexiconModule({ topics, data, hash }: ReadLexicon): string {
  const entries = compile(topics, inflect).map((entry) => JSON.stringify(entry));
  return [
    '// Written by "npm run lexicon" from the files in /lexicon. Do not edit.',
    `export const ENTRIES: unknown[] = [\n${entries.map((entry) => `  ${entry},\n`).join('')}];`,
    `export const DATA: Record<string, unknown> = ${JSON.stringify(data)};`,
    `/** Of the files; only the command line asks. */\nexport const LEXICON_HASH = '${hash}';\n`,
  ].join('\n');
}

/** Compiles the lexicon into its module, unless something must be mended first: then nothing is written. Answers with the problems, in words. */
export function build(root: URL = ROOT): string[] {
  const read = readLexicon(root);
  if (read.problems.length > 0) return read.problems;
  try {
    writeFileSync(new URL('lib/lexicon/generated.ts', root), lexiconModule(read));
    return [];
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    return [error.message];
  }
}

function main(): void {
  const problems = build();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) main();
