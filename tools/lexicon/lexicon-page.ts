import { writeFileSync } from 'node:fs';
import type { Example, WrittenEntry, WrittenTopic } from '../../lib/lexicon/entry';
import { type ReadLexicon, readLexicon } from './build';

const PAGE = new URL('../../lexicon/LEXICON.md', import.meta.url);

/** A page in Markdown that lists every entry of the lexicon, by file. */
export function lexiconPage({ topics }: ReadLexicon): string {
  const count = topics.reduce((sum, { entries }) => sum + entries.length, 0);
  const intro = `# All entries of the lexicon\n\nWritten by \`npm run lexicon:page\` from the files beside it: ${count} entries. Do not edit.\n`;
  return [intro, ...topics.map(topicPart)].join('\n');
}

function topicPart({ file, about, entries }: WrittenTopic): string {
  const rows = entries.map(entryRow).join('\n');
  return `## ${file}\n\n${about.replaceAll('\n', ' ')}\n\n| entry | means | is | for example | not | source |\n|---|---|---|---|---|---|\n${rows}\n`;
}

function entryRow({ id, means, category, yes, no, source }: WrittenEntry): string {
  const lines = (examples: Example[]) => examples.map(({ text, is }) => (is ? `${text} (${is})` : text)).join('; ');
  const cells = [`\`${id}\``, means, category ?? '', lines(yes), lines(no), source.join(', ')];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(PAGE, lexiconPage(readLexicon()));
