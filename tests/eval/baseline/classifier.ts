import type { Category } from '../../../lib/lexicon/categories';

/** Tells what one duty is about from its text alone. */
export type Classifier = (text: string) => Category;

/** A labelled text to learn from. */
export interface LabelledText {
  text: string;
  label: Category;
}

/** Lower-case words, as the baselines see a text. */
export function wordsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
}
