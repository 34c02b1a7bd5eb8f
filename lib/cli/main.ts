import { shippedModel } from './model';
import { endOnClosedPipe } from './output';
import { run } from './run';

const { stdin, stdout, stderr } = process;
endOnClosedPipe(stdout);
endOnClosedPipe(stderr);
// npm runs scripts in the project's directory and tells where the caller stood.
const directory = process.env.INIT_CWD ?? process.cwd();
process.exitCode = await run(process.argv.slice(2), { directory, stdin, stdout, stderr, openModel: shippedModel });
