import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadCorpus } from '../corpus/corpus';
import { dutyWeightsText } from './duty-corpus';
import { fitAll } from './fit-all';
import { lineWeightsText } from './line-corpus';

const USAGE = `npm run fit -- DIR

Fits every weight of the lexicon to the labelled corpus in DIR (postings.jsonl and, where they are there, more.jsonl, unlabelled.jsonl and
written.jsonl) and to lexicon/examples, and writes line-weights.json, duty-weights.json and role-weights.json in assets/weights.
Takes a few minutes. Measure before and after with "npm run eval -- DIR --split".
`;

const [given] = process.argv.slice(2);
if (!given || given.startsWith('-')) {
  process.stderr.write(USAGE);
  process.exitCode = given === '--help' ? 0 : 2;
} else {
  const { lines, duties, roles } = fitAll(await loadCorpus(resolve(process.env.INIT_CWD ?? process.cwd(), given)));
  write('line-weights', lineWeightsText(lines));
  write('duty-weights', dutyWeightsText(duties));
  write('role-weights', `${JSON.stringify(roles, null, 1)}\n`);
}

function write(name: string, text: string): void {
  writeFileSync(new URL(`../../assets/weights/${name}.json`, import.meta.url), text);
  console.log(`wrote assets/weights/${name}.json, ${Math.round(text.length / 1000)} kB`);
}
