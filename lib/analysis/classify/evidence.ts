import type { Category } from '../../lexicon/categories';
import type { Evidence } from '../verdict';
import { type DutyWeights, pull } from './duty-model';
import type { Feature } from './features';

const MAX_EVIDENCE = 3;

/**
 * The words that decided a category, the strongest first, at most three: of each stretch of the line, what all features that rest on it
 * add to this category over the others. A stretch that says the opposite is no evidence, unless none says anything else: then the one
 * that says least against it stands alone, so that every label names words. Offsets point into `text`.
 */
export function evidenceFor(
  text: string,
  features: readonly Feature[],
  category: Category,
  weights: DutyWeights,
): Evidence[] {
  const places = new Map<string, { entry: string; start: number; end: number; sum: number }>();
  for (const { name, entry, start, end } of features) {
    if (!entry) continue;
    const key = `${entry} ${start}`;
    const place = places.get(key) ?? { entry, start, end, sum: 0 };
    place.sum += pull(name, category, weights);
    places.set(key, place);
  }
  const ranked = [...places.values()].sort((a, b) => b.sum - a.sum);
  const speaking = ranked.filter(({ sum }) => sum > 0).slice(0, MAX_EVIDENCE);
  return (speaking.length > 0 ? speaking : ranked.slice(0, 1)).map(({ entry, start, end }) => ({
    entry,
    text: text.slice(start, end),
    start,
    end,
  }));
}
