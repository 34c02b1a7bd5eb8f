import type { Posting } from '../../lib/analysis/posting';
import { textPosting } from '../../lib/cli/input/text';
import { exampleLines } from '../../tools/corpus/examples';

/**
 * A posting of about `words` words: a heading and bullets of written duties, each once as long as there are enough, so that no cache
 * of anybody makes a long text cheaper than it is.
 */
export function postingOfWords(words: number): Posting {
  const all = exampleLines();
  const used: string[] = [];
  let count = 0;
  for (let at = 0; count < words && all.length > 0; at++) {
    const line = all[at % all.length]?.text ?? '';
    used.push(`- ${line}`);
    count += line.split(/\s+/).length;
  }
  return textPosting(`# What you will do\n\n${used.join('\n')}\n`, 'markdown', {
    title: 'Social Media Manager',
    company: null,
  });
}
