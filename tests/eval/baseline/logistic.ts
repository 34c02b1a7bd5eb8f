import { createRequire } from 'node:module';
import type { Matrix } from 'ml-matrix';
import { CATEGORIES } from '../../../lib/lexicon/categories';
import { type Classifier, type LabelledText, wordsOf } from './classifier';

/** The part of ml-logistic-regression that is used; it brings no types. */
interface Logistic {
  train(features: Matrix, labels: Matrix): void;
  predict(features: Matrix): number[];
}
type LogisticClass = new (options: { numSteps: number; learningRate: number }) => Logistic;
type MatrixClass = (new (rows: number[][]) => Matrix) & { columnVector(values: number[]): Matrix };

const load = createRequire(import.meta.url);

/** Rarer words are left out: they cannot be learnt from one line. */
const WORD_MIN_LINES = 2;
/** The library multiplies dense matrices, so only the most frequent words are kept. */
const VOCABULARY_SIZE = 2000;
/** Steps that end the descent before it overfits; tried on the development corpus, more steps bring no better figure. */
const DESCENT = { numSteps: 250, learningRate: 0.05 };

/** A logistic-regression text classifier (ml-logistic-regression, one class against the others) over TF-IDF of single words. */
export function logisticClassifier(examples: LabelledText[]): Classifier {
  const { Matrix } = load('ml-matrix') as { Matrix: MatrixClass };
  const LogisticRegression = load('ml-logistic-regression') as LogisticClass;
  const vector = vectoriser(examples.map(({ text }) => text));
  const labels = CATEGORIES.filter((category) => examples.some(({ label }) => label === category));
  const model = new LogisticRegression(DESCENT);
  const wanted = Matrix.columnVector(examples.map(({ label }) => labels.indexOf(label)));
  model.train(new Matrix(examples.map(({ text }) => vector(text))), wanted);
  return (text) => labels[model.predict(new Matrix([vector(text)]))[0] ?? 0] ?? 'other';
}

/** TF-IDF of a text over the words of `texts`, of length 1, with a constant at the end. */
function vectoriser(texts: string[]): (text: string) => number[] {
  const lines = new Map<string, number>();
  for (const text of texts) for (const word of new Set(wordsOf(text))) lines.set(word, (lines.get(word) ?? 0) + 1);
  const kept = [...lines].filter(([, count]) => count >= WORD_MIN_LINES);
  const words = kept.sort((a, b) => b[1] - a[1]).slice(0, VOCABULARY_SIZE);
  const places = new Map(words.map(([word, count], at) => [word, { at, weight: 1 + Math.log(texts.length / count) }]));
  return (text) => {
    const vector = new Array<number>(words.length).fill(0);
    for (const word of wordsOf(text)) {
      const place = places.get(word);
      if (place) vector[place.at] = (vector[place.at] ?? 0) + place.weight;
    }
    const length = Math.hypot(...vector) || 1;
    return [...vector.map((value) => value / length), 1];
  };
}
