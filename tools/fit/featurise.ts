import { type Feature, featuresOf } from '../../lib/analysis/classify/features';
import { lineFeatures } from '../../lib/analysis/find/line-features';
import { ReadLine } from '../../lib/analysis/text/read-line';
import { type SparseFeatures, sparse } from './sparse';

/** What the lexicon sees in a line, kept by its text: a fit looks at the same lines many times. */
export const featuresOnce = kept((text): Feature[] => featuresOf(new ReadLine(text)));

/** The same as a row for fitting. */
export const wordRow = kept(
  (text): SparseFeatures => sparse(new Map(featuresOf(new ReadLine(text)).map(({ name }) => [name, 1]))),
);

/** What a line says of whether it is a duty, as a row for fitting. */
export const lineRow = kept((text): SparseFeatures => sparse(lineFeatures(new ReadLine(text))));

function kept<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? make(text);
    known.set(text, found);
    return found;
  };
}
