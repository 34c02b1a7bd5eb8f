import type { Model } from '../../lib/meaning/model';
import type { EncodedUnit, EncoderAnswers } from './encoder-answers';
import type { LabelledPosting } from './schema';
import { unitText } from './units';

/** A line that is no unit of the posting, nor part of one, tells nothing. */
const NOTHING: EncodedUnit = { duty: 0.5, category: Array(6).fill(1 / 6) };

/**
 * The language model as it answers for an employer it has never seen: the held-out answers of training, by the text of a posting's units. A line that is cut
 * otherwise than the units takes the answer of the unit that holds it, or that it holds. Null for a posting without answers.
 */
export function heldOutReader(posting: LabelledPosting, answers: EncoderAnswers): Pick<Model, 'read'> | null {
  const said = answers(posting);
  if (!said) return null;
  const units = posting.units.map((unit, at) => ({ text: squeezed(unitText(unit)), said: said.get(at) ?? NOTHING }));
  const byText = new Map(units.map((unit) => [unit.text, unit.said]));
  const answerTo = (line: string): EncodedUnit => {
    const text = squeezed(line);
    const near = () =>
      units.find((unit) => unit.text.includes(text) || (unit.text.length > 20 && text.includes(unit.text)));
    return byText.get(text) ?? near()?.said ?? NOTHING;
  };
  return {
    read: (lines) =>
      lines.map((line) => {
        const { duty, category } = answerTo(line);
        return { duty, categories: category, vector: new Float32Array(0) };
      }),
  };
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
