import * as v from 'valibot';
import { CATEGORIES } from '../../lib/lexicon/categories';
import { readRows } from './rows';
import type { LabelledPosting } from './schema';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A line of the file that tools/train writes: what the encoder that never saw this employer says of one unit. Its vector is not needed here. */
const line = v.object({
  corpus: v.string(),
  id: v.string(),
  unit: v.number(),
  fold: v.number('this line was not held out of its encoder: only those of a fold can be measured'),
  duty: share,
  category: v.pipe(v.array(share), v.length(CATEGORIES.length)),
});
export type EncodedUnit = Pick<v.InferOutput<typeof line>, 'duty' | 'category'>;

/** What the encoder says of a posting's units, by their number; undefined for a posting that it was not asked about. */
export type EncoderAnswers = (posting: LabelledPosting) => ReadonlyMap<number, EncodedUnit> | undefined;

/** Reads the file with the held-out answers of the encoder. Throws with file and line where a line is broken or was not held out. */
export async function readEncoder(path: string): Promise<EncoderAnswers> {
  const postings = new Map<string, Map<number, EncodedUnit>>();
  for (const { corpus, id, unit, duty, category } of await readRows(path, line)) {
    const units = postings.get(`${corpus} ${id}`) ?? new Map<number, EncodedUnit>();
    postings.set(`${corpus} ${id}`, units.set(unit, { duty, category }));
  }
  return ({ file, id }) => postings.get(`${file} ${id}`);
}
