import { check } from './check';
import { classifyLines } from './classify';
import type { Context } from './context';
import { NoModel } from './model';
import { write } from './output';
import { staleLexicon } from './stale';
import { USAGE, UsageError } from './usage';

const COMMANDS = new Map([
  ['check', check],
  ['classify', classifyLines],
]);

/**
 * Runs the command that `args` names. Answers with the exit status: 0 answered, 1 an input could not be opened, 2 bad usage or a stale lexicon: `stale` says why the
 * compiled lexicon can't be trusted, or null.
 */
export async function run(args: string[], context: Context, stale = staleLexicon): Promise<number> {
  const [name = '', ...rest] = args;
  if (['--help', '-h', 'help'].includes(name)) {
    await write(context.stdout, USAGE);
    return 0;
  }
  try {
    const command = COMMANDS.get(name);
    if (!command) throw new UsageError(name ? `There is no command "${name}".` : 'Name a command: check or classify.');
    const reason = stale();
    if (reason) {
      await write(context.stderr, `truetitle: ${reason}\n`);
      return 2;
    }
    return await command(rest, context);
  } catch (thrown) {
    if (thrown instanceof NoModel) {
      await write(context.stderr, `truetitle: ${thrown.message}\n`);
      return 2;
    }
    if (!(thrown instanceof UsageError)) throw thrown;
    const help = COMMANDS.has(name) ? `${name} --help` : '--help';
    await write(context.stderr, `truetitle: ${thrown.message}\nnpm run -s truetitle -- ${help} tells how to use it.\n`);
    return 2;
  }
}
