import { resolve } from 'node:path';
import { evaluate } from './eval/evaluate';
import { EVAL_USAGE, type EvalOptions, evalOptions } from './eval/options';
import { printEvaluation } from './eval/print';
import { jsonOf } from './eval/report';
import { endOnClosedPipe, write } from './output';
import { UsageError } from './usage';

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

async function measure(options: EvalOptions): Promise<void> {
  const here = (directory: string) => resolve(process.env.INIT_CWD ?? process.cwd(), directory);
  if (options.corpus) {
    const train = options.train ? here(options.train) : null;
    const evaluation = await evaluate(here(options.corpus), { ...options, train }, (line) => stderr.write(`${line}\n`));
    await write(stdout, `${options.json ? jsonOf(evaluation) : printEvaluation(evaluation, options.errors)}\n`);
  }
}
