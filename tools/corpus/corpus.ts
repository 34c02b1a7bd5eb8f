import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GenericSchema, InferOutput } from 'valibot';
import { readRows } from './rows';
import {
  type LabelledPosting,
  type LabelledSignals,
  type LabelledTitle,
  labelledPosting,
  labelledSignals,
  labelledTitle,
  type OtherPosting,
  otherPosting,
  type WrittenLine,
  writtenLine,
} from './schema';

/** Everything that a corpus directory holds, file by file in the order of FILES and of their names. */
export interface Corpus {
  /** Postings with their duties, real ones before composed ones. */
  postings: LabelledPosting[];
  others: OtherPosting[];
  written: WrittenLine[];
  titles: LabelledTitle[];
  signals: LabelledSignals[];
  /** Names of the files that were read, and of other .jsonl files, which were not. */
  files: string[];
  unread: string[];
}

/** Which files hold what; a directory needs one of the first two, everything else may be missing. */
const FILES = {
  real: /^(?:postings|more|real[-\w]*)\.jsonl$/,
  composed: /^composed[-\w]*\.jsonl$/,
  others: /^unlabelled[-\w]*\.jsonl$/,
  written: /^written[-\w]*\.jsonl$/,
  titles: /^titles[-\w]*\.jsonl$/,
  signals: /^signals[-\w]*\.jsonl$/,
};

/** Loads a corpus directory. Throws when it holds no labelled posting, or with file and line where a line is broken. */
export async function loadCorpus(directory: string): Promise<Corpus> {
  const all = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.jsonl')) : [];
  const named = (pattern: RegExp) => all.filter((name) => pattern.test(name)).sort();
  const rows = async <S extends GenericSchema>(pattern: RegExp, schema: S): Promise<InferOutput<S>[]> =>
    (await Promise.all(named(pattern).map((name) => readRows(join(directory, name), schema)))).flat();
  const files = Object.values(FILES).flatMap(named);
  const postings = [...named(FILES.real), ...named(FILES.composed)].map((file) => postingsOf(directory, file));
  const corpus = {
    postings: (await Promise.all(postings)).flat(),
    others: await rows(FILES.others, otherPosting),
    written: await rows(FILES.written, writtenLine),
    titles: await rows(FILES.titles, labelledTitle),
    signals: await rows(FILES.signals, labelledSignals),
    files,
    unread: all.filter((name) => !files.includes(name)).sort(),
  };
  if (corpus.postings.length === 0) throw new Error(`${directory} holds no labelled postings. ${WANTED}`);
  return corpus;
}

const WANTED =
  'Name a directory with at least one of postings.jsonl, more.jsonl, real-*.jsonl or composed.jsonl: one posting a line, with its units and their labels.';

async function postingsOf(directory: string, file: string): Promise<LabelledPosting[]> {
  const rows = await readRows(join(directory, file), labelledPosting);
  return rows.map((row) => ({ ...row, file }));
}

/** Whether an employer published it; the others were composed for the project. */
export function isReal({ file }: Pick<LabelledPosting, 'file'>): boolean {
  return !FILES.composed.test(file);
}
