import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parsed } from '../../lib/cli/context';
import { UsageError } from '../../lib/cli/usage';
import { loadCorpus } from '../corpus/corpus';
import { readEncoder } from '../corpus/encoder-answers';
import { dutyWeightsText } from './duty-corpus';
import { fitAll } from './fit-all';
import { lineWeightsText } from './line-corpus';
import { fileHashes, madeFromText, mismatches, readMadeFrom, WEIGHTS } from './made-from';

const USAGE = `Usage: npm run fit -- DIR --encoder FILE
       npm run fit -- --check [DIR]

Fits every weight to the labelled corpus in DIR and to lexicon/examples, and writes line-weights.json, duty-weights.json, role-weights.json
and made-from.json in assets/weights. DIR holds at least one of postings.jsonl, more.jsonl, real-*.jsonl, composed.jsonl; unlabelled.jsonl and
written*.jsonl are used where they are there. The same corpus gives the same bytes. Takes some minutes. Measure before and after with
"npm run eval -- DIR --split".

  --encoder FILE  what the language model says of employers it has not seen, as tools/train writes it
  --check     fits nothing: says whether the weights belong to the lexicon and the code beside them, and with DIR to that corpus
  --to DIR    write the weights there instead
  -h, --help  this text
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const { values, positionals } = options(args);
    const [given, ...more] = positionals;
    if (values.help) process.stdout.write(USAGE);
    else if (more.length > 0 || (!given && !values.check))
      throw new UsageError('Name one directory with a labelled corpus.');
    else if (values.check) return await check(given);
    else if (given)
      await fitAndWrite(here(given), values.to ? here(values.to) : null, values.encoder && here(values.encoder));
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    process.stderr.write(`fit: ${thrown.message}\n${thrown instanceof UsageError ? `\n${USAGE}` : ''}`);
    return thrown instanceof UsageError ? 2 : 1;
  }
}

function options(args: string[]) {
  return parsed(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
        check: { type: 'boolean', default: false },
        to: { type: 'string' },
        encoder: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
}

function here(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

async function fitAndWrite(directory: string, to: string | null, encoder?: string): Promise<void> {
  const corpus = await loadCorpus(directory);
  const answers = encoder ? { encoder: await readEncoder(encoder) } : {};
  const { lines, duties, roles } = fitAll({ ...corpus, ...answers });
  const weights = to ?? WEIGHTS;
  write(weights, 'line-weights', lineWeightsText(lines));
  write(weights, 'duty-weights', dutyWeightsText(duties));
  write(weights, 'role-weights', `${JSON.stringify(roles, null, 1)}\n`);
  write(weights, 'made-from', madeFromText(directory, corpus.files, weights));
}

function write(directory: string, name: string, text: string): void {
  const path = resolve(directory, `${name}.json`);
  writeFileSync(path, text);
  console.log(`wrote ${path}, ${Math.ceil(text.length / 1000)} kB`);
}

/** Resolves to the exit status: 1 when something doesn't belong together. */
async function check(given: string | undefined): Promise<number> {
  const corpus = given ? fileHashes(here(given), (await loadCorpus(here(given))).files) : undefined;
  const found = mismatches(readMadeFrom(), corpus);
  for (const each of found) console.log(each);
  console.log(found.length > 0 ? 'Run "npm run fit -- DIR".' : 'The weights belong to what is beside them.');
  return found.length > 0 ? 1 : 0;
}
