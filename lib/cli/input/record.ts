import { Fault } from '../fault';

export const FORMATS = ['html', 'text', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export type Id = string | number;

/** One JSONL line of `check`. */
export interface PostingRecord {
  id: Id;
  title: string;
  body: string;
  format: Format;
  company: string | null;
  url: string | null;
}

/** One JSONL line of `classify`. */
export interface DutyRecord {
  id: Id;
  text: string;
  /** The other duties of its posting, where they are known. */
  context: string[];
}

/** A parsed line, or why it cannot be used; `id` is the line's own where it has one, else `fallback`. */
export type Parsed<T> = { id: Id; record: T } | { id: Id; fault: Fault };

type Fields = Record<string, unknown>;

/** Reads a line of `check`. Never throws. */
export function parsePosting(text: string, fallback: string): Parsed<PostingRecord> {
  return parse(text, fallback, (fields, id) => {
    const format = formatOf(fields);
    const title = textOf(fields, 'title');
    const body = textOf(fields, 'body');
    if (body.trim() === '') throw new Fault('empty', 'The field "body" is empty. Put the posting\'s text into it.');
    const url = optionalText(fields, 'url');
    return {
      id,
      title,
      body,
      format,
      company: optionalText(fields, 'company'),
      url: url && URL.canParse(url) ? url : null,
    };
  });
}

/** Reads a line of `classify`. Never throws. */
export function parseDuty(text: string, fallback: string): Parsed<DutyRecord> {
  return parse(text, fallback, (fields, id) => ({
    id,
    text: textOf(fields, 'text'),
    context: optionalTexts(fields, 'context'),
  }));
}

function parse<T>(text: string, fallback: string, read: (fields: Fields, id: Id) => T): Parsed<T> {
  let id: Id = fallback;
  try {
    const fields = fieldsOf(text);
    if (isId(fields.id)) id = fields.id;
    else if (fields.id !== undefined && fields.id !== null) throw wrong('id', 'text or a number');
    return { id, record: read(fields, id) };
  } catch (thrown) {
    if (thrown instanceof Fault) return { id, fault: thrown };
    throw thrown;
  }
}

function fieldsOf(text: string): Fields {
  const value = jsonOf(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Fault('bad_line', 'The line is JSON but not an object. Write one {"id": ..., ...} a line.');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault('bad_json', 'The line is not JSON. Write one object a line, with line breaks inside texts as \\n.');
  }
}

const isId = (value: unknown): value is Id => typeof value === 'string' || typeof value === 'number';

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  throw wrong(name, 'text');
}

function optionalText(fields: Fields, name: string): string | null {
  const value = fields[name] ?? null;
  if (value === null || typeof value === 'string') return value;
  throw wrong(name, 'text, null or left out');
}

function optionalTexts(fields: Fields, name: string): string[] {
  const value = fields[name] ?? [];
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
  throw wrong(name, 'a list of texts, or left out');
}

function formatOf(fields: Fields): Format {
  const value = fields.format;
  const known = FORMATS.find((format) => format === value);
  if (known) return known;
  if (value !== undefined && typeof value !== 'string') throw wrong('format', 'one of html, text, markdown');
  const what =
    value === undefined
      ? 'The field "format" is missing'
      : `The format ${JSON.stringify(value.slice(0, 40))} is unknown`;
  throw new Fault('unknown_format', `${what}. It must be "html", "text" or "markdown".`);
}

function wrong(name: string, should: string): Fault {
  return new Fault('bad_line', `The field "${name}" is missing or of a wrong type. It must be ${should}.`);
}
