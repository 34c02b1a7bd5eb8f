import { CATEGORIES, type Category } from './categories';
import { type Example, LexiconError, type Part, type WrittenEntry, type WrittenTopic } from './entry';

const PARTS: Part[] = ['verb', 'noun', 'fixed'];
const FIELDS = ['id', 'means', 'source', 'part', 'strength', 'category', 'words', 'nouns', 'frames', 'yes', 'no'];
const FILE_FIELDS = ['topic', 'about', 'source', 'part', 'category', 'fields', 'entries'];

/**
 * Checks one file of the lexicon, given as the plain object that its YAML says. `file` is its name for messages.
 * Throws a LexiconError that says what to mend. `part`, `source` and `category` of the file hold for entries that give none.
 */
export function checkTopic(data: unknown, file: string): WrittenTopic {
  const where = new Where(file);
  const top = where.object(data, 'the file');
  const fields = where.texts(top.fields ?? [], 'fields');
  where.known(top, [...FILE_FIELDS, ...fields], 'the file');
  const inherited = { part: top.part ?? 'fixed', source: top.source, category: top.category };
  const entries = where.list(top.entries, 'entries').map((entry) => checkEntry(entry, file, fields, inherited));
  const about = where.text(top.about ?? '', 'about');
  return { topic: where.text(top.topic, 'topic'), about, file, entries, more: only(top, fields) };
}

function checkEntry(
  data: unknown,
  file: string,
  fields: string[],
  from: { part: unknown; source: unknown; category: unknown },
): WrittenEntry {
  const id = (data as { id?: unknown } | null)?.id;
  const where = new Where(file, typeof id === 'string' ? id : undefined);
  const entry = where.object(data, 'an entry');
  where.known(entry, [...FIELDS, ...fields], 'the entry');
  const source = entry.source ?? from.source;
  const category = entry.category ?? from.category;
  return {
    id: where.text(entry.id, 'id'),
    means: where.text(entry.means, 'means'),
    source: typeof source === 'string' ? [source] : where.texts(source ?? [], 'source'),
    part: where.oneOf(entry.part ?? from.part, PARTS, 'part'),
    strength: where.number(entry.strength ?? 1, 'strength'),
    category: category == null ? null : where.oneOf<Category>(category, [...CATEGORIES], 'category'),
    words: where.texts(entry.words ?? [], 'words'),
    nouns: where.texts(entry.nouns ?? [], 'nouns'),
    frames: where.texts(entry.frames ?? [], 'frames'),
    yes: where.examples(entry.yes ?? [], 'yes'),
    no: where.examples(entry.no ?? [], 'no'),
    more: only(entry, fields),
  };
}

function only(value: Record<string, unknown>, fields: string[]): Record<string, unknown> {
  return Object.fromEntries(fields.filter((field) => field in value).map((field) => [field, value[field]]));
}

/** Checks of values that know where in the lexicon they are. */
class Where {
  constructor(
    private file: string,
    private entry?: string,
  ) {}

  fail(what: string): never {
    throw new LexiconError(`${this.file}${this.entry ? `, entry ${this.entry}` : ''}: ${what}`);
  }

  object(value: unknown, name: string): Record<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      this.fail(`${name} must be a list of "field: value" lines.`);
    return value as Record<string, unknown>;
  }

  known(value: Record<string, unknown>, fields: string[], name: string): void {
    const odd = Object.keys(value).find((key) => !fields.includes(key));
    if (odd !== undefined)
      this.fail(
        `${name} has the unknown field "${odd}". Use one of: ${fields.join(', ')}; or list it under "fields" at the top of the file.`,
      );
  }

  list(value: unknown, name: string): unknown[] {
    if (!Array.isArray(value)) this.fail(`"${name}" must be a list.`);
    return value;
  }

  text(value: unknown, name: string): string {
    if (typeof value !== 'string')
      this.fail(`"${name}" must be a text${value === undefined ? '; add it' : '; put it in quotes'}.`);
    return value.trim();
  }

  number(value: unknown, name: string): number {
    if (typeof value !== 'number' || !Number.isFinite(value)) this.fail(`"${name}" must be a number.`);
    return value;
  }

  texts(value: unknown, name: string): string[] {
    return this.list(value, name).map((each) => this.text(each, name));
  }

  oneOf<T extends string>(value: unknown, known: T[], name: string): T {
    const found = known.find((each) => each === value);
    return found ?? this.fail(`"${name}" is "${String(value)}". Use one of: ${known.join(', ')}.`);
  }

  examples(value: unknown, name: string): Example[] {
    return this.list(value, name).map((each) => this.example(each, name));
  }

  private example(value: unknown, name: string): Example {
    if (typeof value === 'string') return { text: value };
    const example = this.object(value, `each of "${name}"`);
    this.known(example, ['text', 'is'], `each of "${name}"`);
    const text = this.text(example.text, `${name}: text`);
    return example.is === undefined
      ? { text }
      : { text, is: this.oneOf<Category>(example.is, [...CATEGORIES], `${name}: is`) };
  }
}
