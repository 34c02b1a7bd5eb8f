import { expect, it } from 'vitest';
import type { LineWeights } from '../find/line-model';
import { classify } from './classify';

/** Line weights that give every line the same probability of being a duty. */
function always(probability: number): LineWeights {
  const model = { bias: Math.log(probability / (1 - probability)), weights: {} };
  return { alone: model, first: model, second: model };
}

const LINE = 'Answer comments and messages from our followers';

it('calls a line no duty only when it is very unlikely to be one', () => {
  expect(classify(LINE, { lines: always(0.11) })).toEqual({
    category: 'not_duty',
    second: null,
    confidence: 0.89,
    evidence: [],
  });
  expect(classify(LINE, { lines: always(0.13) }).category).toBe('community');
  expect(classify(LINE, { lines: always(0.35) }).category).toBe('community');
});
