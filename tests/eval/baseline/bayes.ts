import { createRequire } from 'node:module';
import type { Category } from '../../../lib/lexicon/categories';
import { type Classifier, type LabelledText, wordsOf } from './classifier';

/** The part of wink-naive-bayes-text-classifier that is used; it brings no types. */
interface WinkBayes {
  definePrepTasks(tasks: ((text: string) => string[])[]): number;
  defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
  learn(text: string, label: string): boolean;
  consolidate(): boolean;
  predict(text: string): string;
}

const load = createRequire(import.meta.url);

/** A Naive Bayes text classifier (wink-naive-bayes-text-classifier) with the settings its documentation recommends. */
export function bayesClassifier(examples: LabelledText[]): Classifier {
  const create = load('wink-naive-bayes-text-classifier') as () => WinkBayes;
  const model = create();
  model.definePrepTasks([wordsOf]);
  model.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  for (const { text, label } of examples) model.learn(text, label);
  model.consolidate();
  return (text) => model.predict(text) as Category;
}
