import { type FileHandle, open } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import type { Posting } from '../../analysis/posting';
import { Fault, faultOf } from '../fault';
import { checkSize, decode } from './decode';
import { linePosting, pagePosting } from './html';
import { LINE_LIMIT, streamLines } from './lines';
import { type Id, type Parsed, type PostingRecord, parsePosting } from './record';
import { textFilePosting, textPosting } from './text';

/** How inputs are read. `url` is the address that .html files were saved from. */
export interface InputOptions {
  boards: boolean;
  url: string | null;
  /** What FILEs are relative to. */
  directory: string;
  stdin: AsyncIterable<Buffer>;
}

/** One posting to answer, or why there is none. `title` is what is known of it without reading it. */
export type Item = { id: Id; posting: Posting } | { id: Id; fault: Fault; title?: string };

const LINES = new Set(['.jsonl', '.ndjson']);
const FORMATS = new Map<string, 'html' | 'text' | 'markdown'>([
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
]);

/** Every posting of every input, in order, one at a time. What cannot be read comes as a fault; nothing throws. */
export async function* readInputs(files: string[], options: InputOptions): AsyncGenerator<Item> {
  for (const file of files) {
    if (file === '-') yield* records('-', options.stdin, options);
    else yield* readFile(file, options);
  }
}

/** The parsed lines of one JSONL input, whatever their kind. A line without an id is called `NAME:NUMBER`. */
export async function* parsedLines<T>(
  name: string,
  stream: AsyncIterable<Buffer>,
  parse: (text: string, fallback: string) => Parsed<T>,
): AsyncGenerator<Parsed<T> & { line: number }> {
  for await (const { number, text } of streamLines(stream)) {
    const place = `${name}:${number}`;
    const parsed = text === null ? { id: place, fault: tooLong() } : parse(text, place);
    yield { ...placed(parsed, name, number), line: number };
  }
}

/** Opens a file for reading; a directory and what cannot be opened is the fault `cannot_open`. */
export async function openFile(file: string, directory: string): Promise<FileHandle> {
  try {
    const handle = await open(resolve(directory, file));
    if (!(await handle.stat()).isDirectory()) return handle;
    await handle.close();
  } catch (thrown) {
    throw new Fault('cannot_open', `${file}: ${reasonOf(thrown)}`);
  }
  throw new Fault('cannot_open', `${file}: this is a directory. Name the files in it.`);
}

function reasonOf(thrown: unknown): string {
  const code = (thrown as NodeJS.ErrnoException).code ?? String(thrown);
  const known: Record<string, string> = {
    ENOENT: 'there is no such file. Check the name.',
    EACCES: 'reading it is not allowed. Check its permissions.',
  };
  return known[code] ?? `it cannot be opened (${code}).`;
}

/** Puts where it is before what is wrong. */
function placed<T extends object>(
  parsed: T | { id: Id; fault: Fault },
  name: string,
  number: number,
): T | { id: Id; fault: Fault } {
  if (!('fault' in parsed)) return parsed;
  const { code, message } = parsed.fault;
  const place = name === '-' ? 'standard input' : name;
  return { ...parsed, fault: new Fault(code, `${place}, line ${number}: ${message}`) };
}

function tooLong(): Fault {
  return new Fault('too_large', `The line is longer than ${LINE_LIMIT >> 20} MB. Shorten the posting.`);
}

async function* readFile(file: string, options: InputOptions): AsyncGenerator<Item> {
  try {
    await using handle = await openFile(file, options.directory);
    const extension = extname(basename(file)).toLowerCase();
    if (LINES.has(extension)) yield* records(file, handle.createReadStream({ autoClose: false }), options);
    else yield { id: file, posting: await filePosting(handle, extension, options) };
  } catch (thrown) {
    const fault = faultOf(thrown);
    const message = fault.message.startsWith(`${file}: `) ? fault.message : `${file}: ${fault.message}`;
    yield { id: file, fault: new Fault(fault.code, message) };
  }
}

async function filePosting(handle: FileHandle, extension: string, options: InputOptions): Promise<Posting> {
  const format = FORMATS.get(extension);
  if (!format) {
    throw new Fault('unknown_format', `Files end in .html, .txt, .md or .jsonl; "${extension}" is none of them.`);
  }
  checkSize((await handle.stat()).size);
  const text = decode(await handle.readFile(), format === 'html');
  return format === 'html' ? pagePosting(text, options) : textFilePosting(text, format);
}

async function* records(name: string, stream: AsyncIterable<Buffer>, options: InputOptions): AsyncGenerator<Item> {
  let lines = 0;
  for await (const parsed of parsedLines(name, stream, parsePosting)) {
    lines++;
    yield 'fault' in parsed ? parsed : placed(recordItem(parsed.record, options), name, parsed.line);
  }
  if (lines === 0)
    yield { id: name, fault: new Fault('empty', `${name}: there is no line in it. Give one posting a line.`) };
}

function recordItem(record: PostingRecord, options: InputOptions): Item {
  const { id, title, company, body, format, url } = record;
  try {
    if (format !== 'html')
      return { id, posting: { ...textPosting(body, format, { title, company }), ...(url ? { url } : {}) } };
    return { id, posting: linePosting(body, { title, company }, { boards: options.boards, url }) };
  } catch (thrown) {
    return { id, title, fault: faultOf(thrown) };
  }
}
