import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { dutyMatches } from '../analysis/duty-entries';
import { frameOf } from '../analysis/frame';
import { checkTopic } from '../lexicon/check';
import { compile } from '../lexicon/compile';
import { type Entry, LexiconError } from '../lexicon/entry';
import { inflect } from '../lexicon/inflect';
import { matchEntries, matcherOf } from '../lexicon/match';
import { tokenise } from '../lexicon/tokens';
import { type Corpus, isSocial, loadCorpus, unitText } from './eval/corpus';

const USAGE = `npm run -s lexicon:try -- ENTRY.yaml DIR

Shows what the entries of ENTRY.yaml (a file as those in /lexicon) would change across the labelled postings of DIR: how many duties each
wording hits, what readers called those duties, how many it flips (duties of another category than the entry's), and some lines.
`;
const SHOWN = 8;

interface Line {
  text: string;
  category: string;
}

const [file, directory] = process.argv.slice(2);
if (!file || !directory) {
  process.stderr.write(USAGE);
  process.exitCode = file === '--help' ? 0 : 2;
} else {
  const from = process.env.INIT_CWD ?? process.cwd();
  await tryEntries(resolve(from, file), resolve(from, directory));
}

async function tryEntries(path: string, corpus: string): Promise<void> {
  try {
    const topic = checkTopic(parse(readFileSync(path, 'utf8')), path);
    const entries = compile([{ ...topic, entries: topic.entries.map((entry) => ({ ...entry, frames: [] })) }], inflect);
    const lines = linesOf(await loadCorpus(corpus));
    for (const entry of entries) console.log(report(entry, lines));
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function linesOf({ postings }: Corpus): Line[] {
  return postings.filter(isSocial).flatMap((posting) =>
    Object.entries(posting.gold.duties).map(([unit, label]) => ({
      text: unitText(posting, unit),
      category: label.split('/')[0] ?? '',
    })),
  );
}

function report(entry: Entry, lines: Line[]): string {
  const matcher = matcherOf([entry]);
  const hits = lines.filter(({ text }) => matchEntries(tokenise(text), matcher).length > 0);
  const counts = Object.entries(Object.groupBy(hits, ({ category }) => category));
  const flips = hits.filter(({ category }) => entry.category !== null && category !== entry.category);
  const fresh = hits.filter(({ text }) => dutyMatches(frameOf(text)).length === 0);
  const shown = [...flips, ...hits.filter((hit) => !flips.includes(hit))].slice(0, SHOWN);
  return [
    `${entry.id}: ${hits.length} of ${lines.length} duties, ${fresh.length} of them known to no duty entry yet`,
    `  readers say: ${counts.map(([category, found]) => `${category} ${found?.length ?? 0}`).join(', ') || 'nothing'}`,
    `  flips: ${flips.length}`,
    ...shown.map(({ text, category }) => `  ${category.padEnd(10)} ${text.slice(0, 120)}`),
  ].join('\n');
}
