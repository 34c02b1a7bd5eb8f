import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNFINISHED } from './missing';
import { BOARDS_FOLDER, PAGES_FOLDER } from './project';

const DUTIES = [
  'Plan the weekly calendar for our channels and keep it current',
  'Write and publish posts, captions and short scripts',
  'Answer comments and messages within one working day',
  'Report every month on reach, saves and sign-ups',
];

/**
 * Writes what a new board needs into a copy of the project: its file, its page, and what the page must be read as. Hands back the
 * paths from the top.
 */
export function writeSkeleton(root: string, id: string, name: string): string[] {
  const [board, page, expected] = [`${BOARDS_FOLDER}/${id}.ts`, `${PAGES_FOLDER}/${id}.html`, expectedPath];
  writeFileSync(join(root, board), boardFile(id, name), { flag: 'wx' });
  writeFileSync(join(root, page), pageFile(name), { flag: 'wx' });
  const entries = JSON.parse(readFileSync(join(root, expected), 'utf8'));
  writeFileSync(join(root, expected), `${JSON.stringify([...entries, entry(id, name)], null, 1)}\n`);
  return [board, page, expected];
}

const expectedPath = `${PAGES_FOLDER}/expected.json`;

const entry = (id: string, name: string) => ({
  file: `${id}.html`,
  kind: 'posting',
  url: '',
  title: 'Social Media Manager',
  company: 'Lumen Tea',
  duties: DUTIES,
  board: name,
  generic: true,
});

/** As the formatter writes it. */
const quoted = (text: string) => (/['\\]/.test(text) ? JSON.stringify(text) : `'${text}'`);

const boardFile = (id: string, name: string) => `import type { Board, Row } from './board';

export const board: Board = {
  id: '${id}',
  name: ${quoted(name)},
  domains: [],
  withoutClick: { warned: '' },
  layouts: [{ title: ['h1'], description: [] }],
};

export const rows: Row[] = [{ layout: ${quoted(name)}, hooked: '', evidence: '', fixtures: ['${id}'] }];
`;

const pageFile = (name: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Social Media Manager - Lumen Tea</title>
</head>
<body>
<!-- ${UNFINISHED} give this page the elements, ids and classes of pages of ${name}; keep these words, copy no employer's. -->
<main><h1>Social Media Manager</h1><p>Lumen Tea</p><button>Apply</button><div><p>We are looking for a colleague who tells the story of our tea gardens online. You will work with the photographer and the shop team.</p>
<h3>What you will do</h3>
<ul>
${DUTIES.map((duty) => `<li>${duty}</li>`).join('\n')}
</ul>
<h3>What you bring</h3>
<ul>
<li>Two or more years of experience in a similar role</li>
<li>Confident writing in English and a second language</li>
</ul></div></main>
</body>
</html>
`;
