import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { parsed } from '../../lib/cli/context';
import { write } from '../../lib/cli/output';
import { UsageError } from '../../lib/cli/usage';
import { buildFor } from '../browser/driver/build';
import { needBrowser } from '../browser/driver/find';
import { table } from '../eval/table';
import { benchAnalysis } from './analysis';
import { benchBundles } from './bundles';
import { benchMeaning } from './meaning';
import { benchPages } from './page';
import { benchPopup } from './popup';
import { benchReading } from './reading';
import { benchThroughput } from './throughput';
import { benchTyping } from './typing';

const USAGE = `Usage: npm run -s bench -- [--json] [--feed SECONDS]

Times the analysis against compromise and wink-nlp, the language model against compromise, the reading of pages against @mozilla/readability, and the command on many
postings, the popup against an empty one of Preact, typing at the draft desk against the editor alone (both in Chromium); weighs the
built bundles; traces the main thread of pages with and without a reading, and while a feed is scrolled for SECONDS (10). Builds the
extension first. All in one run, so the ratios hold on any machine.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    await write(process.stdout, await run(args));
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    await write(process.stderr, `bench: ${thrown.message}\n\n${USAGE}`);
    return 2;
  }
}

/** Resolves to what is to be printed. Throws a usage error. */
async function run(args: string[]): Promise<string> {
  const { values } = parsed(() =>
    parseArgs({
      args,
      options: {
        feed: { type: 'string', default: '10' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
  if (values.help) return USAGE;
  const feed = Number(values.feed);
  if (!(feed > 0)) throw new UsageError('--feed is a number of seconds above 0.');
  needBrowser('chromium');
  await buildFor('chromium');
  const results = {
    machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`,
    analysis: benchAnalysis(),
    meaning: await benchMeaning(),
    reading: benchReading(),
    throughput: await benchThroughput(),
    pages: await benchPages(feed),
    popup: await benchPopup(),
    typing: await benchTyping(),
    bundles: benchBundles(),
  };
  return `${values.json ? JSON.stringify(results, null, 2) : print(results)}\n`;
}

function print({ machine, ...parts }: { machine: string } & Record<string, object[] | string>): string {
  const tables = Object.entries(parts).map(([name, rows]) => {
    const list = rows as Record<string, string | number>[];
    const head = Object.keys(list[0] ?? {});
    const cells = list.map((row) => head.map((key) => cell(row[key])));
    return `${name}\n${table(head, cells)}`;
  });
  return [machine, ...tables].join('\n\n');
}

function cell(value: string | number | undefined): string {
  if (typeof value !== 'number') return value ?? '';
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
}
