import { readdirSync, readFileSync } from 'node:fs';
import type { Posting } from '../../lib/analysis/posting';
import { textPosting } from '../../lib/cli/input/text';

const EXAMPLES = new URL('../../lexicon/examples/', import.meta.url);

/** Written duty lines, each once, so that no cache of anybody makes a long text cheaper than it is. */
function lines(): string[] {
  const files = readdirSync(EXAMPLES).filter((name) => name.endsWith('.jsonl'));
  return files.flatMap((name) => {
    const rows = readFileSync(new URL(name, EXAMPLES), 'utf8').split('\n').filter(Boolean);
    return rows.map((row) => (JSON.parse(row) as { text: string }).text);
  });
}

/** A posting of about `words` words: a heading and bullets of written duties. */
export function postingOfWords(words: number): Posting {
  const all = lines();
  const used: string[] = [];
  let count = 0;
  for (let at = 0; count < words && all.length > 0; at++) {
    const line = all[at % all.length] ?? '';
    used.push(`- ${line}`);
    count += line.split(/\s+/).length;
  }
  return textPosting(`# What you will do\n\n${used.join('\n')}\n`, 'markdown', {
    title: 'Social Media Manager',
    company: null,
  });
}
