import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Board } from '../../lib/reading/boards/board';
import { sitesOf } from '../../lib/reading/boards/hosts';
import { BOARDS_FOLDER, type Project, ROOT, readProject } from './project';

/** The boards' README with both of its tables as the boards' files say; all other text is kept. */
export function readmeOf({ readme, listed, files }: Project): string {
  const rows = listed.flatMap(({ id }) => files.find(({ file }) => file === id)?.rows ?? []);
  const layouts = rows.map(({ layout, hooked, evidence, fixtures }) => [layout, hooked, evidence, fixtures.join(', ')]);
  const withLayouts = replaced(readme, 'layouts', table(['Board', 'What is hooked', 'Evidence', 'Fixture'], layouts));
  return replaced(
    withLayouts,
    'sites',
    table(['Site', 'Domains', 'Turned on by "all boards"'], listed.flatMap(siteLines)),
  );
}

function siteLines(board: Board): string[][] {
  const { withoutClick } = board;
  const offered = withoutClick === 'offered' ? 'yes' : `no: ${withoutClick.warned}`;
  return sitesOf(board).map(({ name, domains }) => [name, domains.join(', '), offered]);
}

/** The text with another table between the two comments of this name. */
function replaced(text: string, name: string, lines: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`${BOARDS_FOLDER}/README.md: put ${start} and ${end} back around the table`);
  return `${text.slice(0, from + start.length)}\n\n${lines}\n\n${text.slice(to)}`;
}

/** A Markdown table. Its cells are not padded, so that another board changes one line. */
function table(head: string[], body: string[][]): string {
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(join(ROOT, BOARDS_FOLDER, 'README.md'), readmeOf(await readProject(ROOT)));
