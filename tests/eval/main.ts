import { resolve } from 'node:path';
import { endOnClosedPipe, write } from '../../lib/cli/output';
import { UsageError } from '../../lib/cli/usage';
import { evaluate } from './evaluate';
import { EVAL_USAGE, type EvalOptions, evalOptions } from './options';
import { pageSections } from './pages-section';
import { printEvaluation, printSections } from './print';
import { jsonOf } from './report';

const { stdout, stderr } = process;
endOnClosedPipe(stdout);
process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const options = evalOptions(args);
    if (options === 'help') await write(stdout, EVAL_USAGE);
    else await measure(options);
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    await write(stderr, `eval: ${thrown.message}\n`);
    return thrown instanceof UsageError ? 2 : 1;
  }
}

async function measure({ corpus, pages, json, errors, ...options }: EvalOptions): Promise<void> {
  const here = (directory: string) => resolve(process.env.INIT_CWD ?? process.cwd(), directory);
  const train = options.train ? here(options.train) : null;
  const tell = (line: string) => stderr.write(`${line}\n`);
  const evaluation = corpus ? await evaluate(here(corpus), { ...options, train }, tell) : null;
  const sections = pages ? await pageSections(here(pages)) : [];
  const parts = [...(evaluation ? [printEvaluation(evaluation, errors)] : []), printSections(sections)];
  await write(stdout, `${json ? jsonOf(evaluation, sections) : parts.join('\n\n').trim()}\n`);
}
