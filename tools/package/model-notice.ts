import { readFileSync } from 'node:fs';
import type { Notice } from './notices';

/** The licence of the model's base, whole. */
const LICENCE = new URL('../../assets/weights/LICENSE', import.meta.url);

/** What is to be said of the language model, which no package brings along: whose base and vocabulary it is, and what was changed (assets/weights/encoder.md). */
export function modelNotice(): Notice {
  return {
    name: 'Language model, made from all-MiniLM-L6-v2',
    version: 'by sentence-transformers',
    licence: 'Apache-2.0',
    source: `Base: sentence-transformers/all-MiniLM-L6-v2, itself made from MiniLM-L6-H384-uncased; vocabulary: that of BERT base uncased.
Changed by TrueTitle: the vocabulary is cut, the pooler is gone, all weights are fine-tuned on job postings, heads for duties and categories
are added, and the weights are stored in 8 bits.`,
    text: readFileSync(LICENCE, 'utf8').trim(),
  };
}
