import { check } from './check';
import { classifyLines } from './classify';
import type { Context } from './context';
import { write } from './output';
import { USAGE, UsageError } from './usage';

const COMMANDS = new Map([
  ['check', check],
  ['classify', classifyLines],
]);

/** Runs the command that `args` names. Answers with the exit status: 0 answered, 1 an input could not be opened, 2 bad usage. */
export async function run(args: string[], context: Context): Promise<number> {
  const [name = '', ...rest] = args;
  if (['--help', '-h', 'help'].includes(name)) {
    await write(context.stdout, USAGE);
    return 0;
  }
  try {
    const command = COMMANDS.get(name);
    if (!command) throw new UsageError(name ? `There is no command "${name}".` : 'Name a command: check or classify.');
    return await command(rest, context);
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    const help = COMMANDS.has(name) ? `${name} --help` : '--help';
    await write(context.stderr, `truetitle: ${thrown.message}\nnpm run -s truetitle -- ${help} tells how to use it.\n`);
    return 2;
  }
}
