import { resolve } from 'node:path';
import { endOnClosedPipe, write } from '../../lib/cli/output';
import { UsageError } from '../../lib/cli/usage';
import { evaluate } from './evaluate';
import { EVAL_USAGE, type EvalOptions, evalOptions } from './options';
import { pageParts } from './pages-part';
import { printEvaluation, printParts } from './print';
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
  const here = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);
  const train = options.train && here(options.train);
  const encoder = options.encoder && here(options.encoder);
  const tell = (line: string) => stderr.write(`${line}\n`);
  const measured = corpus ? await evaluate(here(corpus), { ...options, train, encoder }, tell) : null;
  const { evaluation = null, parts = [] } = measured ?? {};
  const read = pages ? await pageParts(here(pages)) : [];
  const texts = [...(evaluation ? [printEvaluation(evaluation, errors)] : []), printParts([...parts, ...read])];
  await write(stdout, `${json ? jsonOf(evaluation, parts, read) : texts.join('\n\n').trim()}\n`);
}
