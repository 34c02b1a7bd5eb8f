import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { classifyDuties } from '../analysis/classify';
import { findDuties } from '../analysis/duties';
import { fitDuties } from '../analysis/fit/duties';
import { fitLines } from '../analysis/fit/lines';
import { loadCorpus } from './eval/corpus';
import { postingOf } from './eval/postings';
import { dutyWeightsText, knownDuties, knownDuty, writtenExamples } from './fit-duties';
import { knownPosting, lineOptions, lineWeightsText } from './fit-lines';
import { fitRolesFile } from './fit-roles';

const USAGE = `npm run fit -- DIR

Fits every weight of the lexicon to the labelled corpus in DIR (postings.jsonl and, where they are there, more.jsonl, unlabelled.jsonl and
written.jsonl) and to lexicon/examples, and writes lexicon/line-weights.json, lexicon/duty-weights.json and lexicon/role-weights.json.
Takes a few minutes. Measure before and after with "npm run eval -- DIR --split".
`;

const [given] = process.argv.slice(2);
if (!given || given.startsWith('-')) {
  process.stderr.write(USAGE);
  process.exitCode = given === '--help' ? 0 : 2;
} else {
  await fit(resolve(process.env.INIT_CWD ?? process.cwd(), given));
}

async function fit(directory: string): Promise<void> {
  const { postings, written } = await loadCorpus(directory);
  const examples = [...written.map(({ text, label }) => knownDuty(text, label)), ...writtenExamples()];
  const lines = fitLines(
    postings.map((posting) => knownPosting(posting, () => postingOf(posting))),
    lineOptions(examples.map(({ text }) => text)),
  );
  write('line-weights', lineWeightsText(lines));
  const duties = fitDuties(knownDuties(postings), examples);
  write('duty-weights', dutyWeightsText(duties));
  await fitRolesFile(directory, (posting) => classifyDuties(posting, findDuties(posting, lines), duties));
  console.log('wrote lexicon/role-weights.json');
}

function write(name: string, text: string): void {
  writeFileSync(new URL(`../../lexicon/${name}.json`, import.meta.url), text);
  console.log(`wrote lexicon/${name}.json, ${Math.round(text.length / 1000)} kB`);
}
