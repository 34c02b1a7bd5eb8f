import { dutyMatches, frameMatches, framesOf } from '../../lib/analysis/classify/duty-entries';
import { frameOf } from '../../lib/analysis/classify/frame';
import { ReadLine } from '../../lib/analysis/text/read-line';
import type { Entry } from '../../lib/lexicon/entry';
import { matchEntries, matcherOf } from '../../lib/lexicon/match';
import { loadCorpus } from '../corpus/corpus';
import { exampleLines } from '../corpus/examples';
import { isSocial, labelOf } from '../corpus/labels';
import type { WrittenLine } from '../corpus/schema';
import { unitText } from '../corpus/units';
import { entriesIn } from './explain-with';

const SHOWN = 8;

interface LabelledLine {
  text: string;
  frame: ReturnType<typeof frameOf>;
  category: string;
}

/**
 * What each entry of the file at `path` hits among labelled duties, as text: those of lexicon/examples, or of a corpus directory. Throws a LexiconError for a
 * mistake in the file. Each entry is looked at alone, as if no other held its wordings or frames.
 */
export async function tryEntries(path: string, corpus?: string): Promise<string> {
  const entries = entriesIn(path);
  const lines = corpus === undefined ? exampleLines().map(labelledLine) : await corpusLines(corpus);
  return entries.map((entry) => report(entry, lines)).join('\n');
}

function labelledLine({ text, label }: WrittenLine): LabelledLine {
  return { text, frame: frameOf(new ReadLine(text)), category: labelOf(label).category };
}

async function corpusLines(directory: string): Promise<LabelledLine[]> {
  const { postings } = await loadCorpus(directory);
  return postings
    .filter(isSocial)
    .flatMap(({ units, gold }) =>
      Object.entries(gold.duties).map(([unit, label]) =>
        labelledLine({ text: unitText(units[Number(unit)] ?? ''), label }),
      ),
    );
}

function report(entry: Entry, lines: LabelledLine[]): string {
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
