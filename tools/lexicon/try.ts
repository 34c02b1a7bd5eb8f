import { resolve } from 'node:path';
import { tryEntries } from './try-entries';
import { trySentence } from './try-sentence';

const USAGE = `npm run -s lexicon:try -- "SENTENCE" [ENTRY.yaml]

Shows what TrueTitle makes of SENTENCE by the lexicon alone, without the language model: its label, the share of everything that speaks for or against that, and whether "check" keeps the line. With
ENTRY.yaml, a file as those in /lexicon, it shows the label before and after its entries are added; an entry whose id exists adds its words to that one.

npm run -s lexicon:try -- ENTRY.yaml [DIR]

Shows what the entries of ENTRY.yaml would change across labelled duties, those of lexicon/examples or of the corpus in DIR: how many their wordings and
their frames hit, what readers called those duties, how many they flip (duties of another category than the entry's), and some lines.
`;

async function main([first, second]: string[]): Promise<void> {
  if (!first || first === '--help') {
    process.stderr.write(USAGE);
    process.exitCode = first ? 0 : 2;
    return;
  }
  const from = process.env.INIT_CWD ?? process.cwd();
  const path = second === undefined ? undefined : resolve(from, second);
  try {
    console.log(await (first.endsWith('.yaml') ? tryEntries(resolve(from, first), path) : trySentence(first, path)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

await main(process.argv.slice(2));
