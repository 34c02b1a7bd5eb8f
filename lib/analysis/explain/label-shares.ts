import type { Category } from '../../lexicon/categories';
import { CATEGORIES } from '../../lexicon/categories';
import type { Model } from '../../meaning/model';
import { SHIPPED } from '../classify/classify';
import { type DutyWeights, meaningInputs, pull, type Shares, wordShares } from '../classify/duty-model';
import { type Feature, featuresOf } from '../classify/features';
import type { Span } from '../posting';
import { ReadLine } from '../text/read-line';

/** What one thing about a line adds to its category over the others, as a share of everything that speaks for or against it. Offsets point into the line. */
export interface FeatureShare extends Span {
  name: string;
  /** The words that it rests on; the whole line where its shape says it. */
  text: string;
  /** -1 to 1: below 0 it speaks against the category. The sizes of all add up to 1. */
  share: number;
}

/** The features of a line that speak for or against a category by its words, those with the largest share first. */
export function featureShares(line: ReadLine, category: Category, weights: DutyWeights): FeatureShare[] {
  const pulls = featuresOf(line).map((feature) => ({ feature, pull: pull(feature.name, category, weights) }));
  const total = pulls.reduce((sum, each) => sum + Math.abs(each.pull), 0);
  return pulls
    .filter((each) => each.pull !== 0)
    .map((each) => ({ ...placed(each.feature, line), share: each.pull / total }))
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}

function placed({ name, start, end }: Feature, { text }: ReadLine): Omit<FeatureShare, 'share'> {
  return { name, text: text.slice(start, end), start, end };
}

/** How much of a label came from the words, from their meaning and from the posting's other duties; sums to 1. */
export interface SourceShares {
  words: number;
  meaning: number;
  context: number;
}

const SOURCES = { line: 'words', means: 'meaning', rest: 'context' } as const;

/**
 * Where the label of the first line comes from: of each source, how much its numbers move this category away from the others. `means` are the language
 * model's shares of the line and of its posting's other duties, in the same order as `lines`; without them the words decide alone.
 */
export function sourceShares(
  lines: ReadLine[],
  means: Shares[] | null,
  category: Category,
  weights: DutyWeights,
): SourceShares {
  const shares: SourceShares = { words: 0, meaning: 0, context: 0 };
  if (!means || !weights.meaning) return { ...shares, words: 1 };
  const model = lines.length > 1 ? weights.meaning.posting : weights.meaning.alone;
  const [input = new Map()] = meaningInputs(
    lines.map((line) => wordShares(featuresOf(line), weights)),
    means,
  );
  for (const [name, value] of input) {
    const row = model[name] ?? [];
    const mean = row.reduce((sum, weight) => sum + weight, 0) / CATEGORIES.length;
    const source = SOURCES[name.split(' ')[0] as keyof typeof SOURCES];
    shares[source] += Math.abs(((row[CATEGORIES.indexOf(category)] ?? 0) - mean) * value);
  }
  const total = shares.words + shares.meaning + shares.context || 1;
  return { words: shares.words / total, meaning: shares.meaning / total, context: shares.context / total };
}

/** Why a line is labelled so: where the label comes from, and which of its words speak for or against it. */
export interface LabelReasons {
  sources: SourceShares;
  features: FeatureShare[];
}

/** Explains a label by the shipped weights. `context` are the other duties of the posting; without a model the words alone decided. */
export function labelReasons(
  text: string,
  category: Category,
  model: Pick<Model, 'read'> | null,
  context: string[] = [],
): LabelReasons {
  const texts = [text, ...context];
  const lines = texts.map((each) => new ReadLine(each));
  const means = model && model.read(texts).map(({ categories }) => categories);
  const [line = new ReadLine(text)] = lines;
  return { sources: sourceShares(lines, means, category, SHIPPED), features: featureShares(line, category, SHIPPED) };
}
