import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { missingOf } from './missing';
import { BOARDS_FOLDER, hasBoard, isFree, ROOT, readProject } from './project';
import { readmeOf } from './readme';
import { writeSkeleton } from './skeleton';

const USAGE = `usage: npm run board:new -- NAME [--into DIRECTORY]

Makes the file of a new board, a page for the tests and what that must be read as, and says what is still missing.
Run it again at any time: what is there is left alone. NAME is what people call the board, such as "Example Jobs";
DIRECTORY is the top of another copy of the project.
`;

/** The id, and name of the file, of a board that people call so. */
function idOf(name: string): string {
  const letters = name.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '');
  const hyphened = letters.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return hyphened.replace(/^-|-$/g, '');
}

/** All that is still missing of one board, the tables of the README included. */
async function missingIn(root: string, id: string): Promise<string[]> {
  const project = await readProject(root);
  const missing = project.files.filter(({ file }) => file === id).flatMap((file) => missingOf(file, project));
  const isBehind = readmeOf(project) !== project.readme;
  return [
    ...missing,
    ...(isBehind ? [`${BOARDS_FOLDER}/README.md: run "npm run boards", which writes its tables`] : []),
  ];
}

async function makeBoard(root: string, name: string): Promise<void> {
  const id = idOf(name);
  if (!hasBoard(root, id)) for (const path of writeSkeleton(root, id, name)) console.log(`written  ${path}`);
  const missing = await missingIn(root, id);
  for (const what of missing) console.log(`missing  ${what}`);
  console.log(
    missing.length > 0
      ? `\nThis says whether anything is left:  npm run board:new -- ${JSON.stringify(name)}`
      : 'Nothing is missing. "npx vitest run lib/reading tools/board" reads the page.',
  );
}

/** The name and the project's copy that a command line means; null when it makes no sense. */
function argumentsOf(rest: string[]): { name: string; root: string } | null {
  try {
    const options = { into: { type: 'string', default: ROOT } } as const;
    const { values, positionals } = parseArgs({ args: rest, allowPositionals: true, options });
    const name = positionals.join(' ').trim();
    return idOf(name) && isFree(idOf(name)) ? { name, root: resolve(process.env.INIT_CWD ?? '', values.into) } : null;
  } catch {
    return null;
  }
}

const asked = argumentsOf(process.argv.slice(2));
if (asked) await makeBoard(asked.root, asked.name);
else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
