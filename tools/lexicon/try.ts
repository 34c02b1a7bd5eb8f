import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { dutyMatches, frameMatches, framesOf } from '../../lib/analysis/classify/duty-entries';
import { type Frame, frameOf } from '../../lib/analysis/classify/frame';
import { checkTopic } from '../../lib/lexicon/check';
import { compile } from '../../lib/lexicon/compile';
import type { Entry, WrittenTopic } from '../../lib/lexicon/entry';
import { inflect } from '../../lib/lexicon/inflect';
import { matchEntries, matcherOf } from '../../lib/lexicon/match';
import { type Corpus, loadCorpus } from '../corpus/corpus';
import { isSocial, labelOf } from '../corpus/labels';
import { unitText } from '../corpus/units';
import { readLexicon } from './build';

const USAGE = `npm run -s lexicon:try -- ENTRY.yaml DIR

Shows what the entries of ENTRY.yaml (a file as those in /lexicon) would change across the labelled postings of DIR: how many duties their
wordings and their frames hit, what readers called those duties, how many they flip (duties of another category than the entry's), and some lines.
`;
const SHOWN = 8;

interface Line {
  text: string;
  frame: Frame;
  category: string;
}

/**
 * What each entry of the file at `path` hits in the corpus directory, as text. Throws a LexiconError for a mistake in the file. The names
 * in frames are those of the shipped actions and objects. Each entry is looked at alone, as if no other held its wordings or frames.
 */
export async function tryEntries(path: string, corpus: string): Promise<string> {
  const topic = checkTopic(parse(readFileSync(path, 'utf8')), path);
  const entries = compile([...namesBeside(topic), topic], inflect);
  const tried = entries.filter((entry) => entry.topic === topic.topic);
  const lines = linesOf(await loadCorpus(corpus));
  return tried.map((entry) => report(entry, lines)).join('\n');
}

function namesBeside(tried: WrittenTopic): WrittenTopic[] {
  return readLexicon().topics.filter(({ topic }) => ['actions', 'objects'].includes(topic) && topic !== tried.topic);
}

function linesOf({ postings }: Corpus): Line[] {
  return postings.filter(isSocial).flatMap((posting) =>
    Object.entries(posting.gold.duties).map(([unit, label]) => {
      const text = unitText(posting.units[Number(unit)] ?? '');
      return { text, frame: frameOf(text), category: labelOf(label).category };
    }),
  );
}

function report(entry: Entry, lines: Line[]): string {
  const matcher = matcherOf([entry]);
  const frames = framesOf([entry]);
  const said = new Set(lines.filter(({ frame }) => matchEntries(frame.tokens, matcher).length > 0));
  const framed = new Set(lines.filter(({ frame }) => frameMatches(frame, frames).length > 0));
  const hits = lines.filter((line) => said.has(line) || framed.has(line));
  const counts = Object.entries(Object.groupBy(hits, ({ category }) => category));
  const flips = hits.filter(({ category }) => entry.category !== null && category !== entry.category);
  const fresh = hits.filter(({ frame }) => dutyMatches(frame).length === 0);
  const shown = [...flips, ...hits.filter((hit) => !flips.includes(hit))].slice(0, SHOWN);
  return [
    `${entry.id}: ${hits.length} of ${lines.length} duties (${said.size} by words, ${framed.size} by frames), ${fresh.length} of them known to no duty entry yet`,
    `  readers say: ${counts.map(([category, found]) => `${category} ${found?.length ?? 0}`).join(', ') || 'nothing'}`,
    `  flips: ${flips.length}`,
    ...shown.map(({ text, category }) => `  ${category.padEnd(10)} ${text.slice(0, 120)}`),
  ].join('\n');
}

async function main([file, directory]: string[]): Promise<void> {
  if (!file || !directory) {
    process.stderr.write(USAGE);
    process.exitCode = file === '--help' ? 0 : 2;
    return;
  }
  const from = process.env.INIT_CWD ?? process.cwd();
  try {
    console.log(await tryEntries(resolve(from, file), resolve(from, directory)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));
