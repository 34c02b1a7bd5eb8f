import { describe, expect, it } from 'vitest';
import { featuresHash, lexiconHash, type MadeFrom, mismatches, readMadeFrom, weightHashes } from './made-from';

const now = (): MadeFrom => ({
  lexicon: lexiconHash(),
  features: featuresHash(),
  corpus: { a: OLD },
  weights: weightHashes(),
});
const OLD = '0'.repeat(64);

describe('the weights that ship', () => {
  it('belong to the lexicon and the code beside them; if not, run npm run fit', () => {
    expect(mismatches(readMadeFrom())).toEqual([]);
  });
});

describe('what weights were made from', () => {
  it('fits when nothing has changed, and the corpus counts only where it is given', () => {
    expect(mismatches(now())).toEqual([]);
    expect(mismatches(now(), { a: OLD })).toEqual([]);
  });

  it.each([
    [{ lexicon: OLD }, undefined, 'the lexicon has changed since the weights were fitted'],
    [{ features: OLD }, undefined, 'the code makes other features'],
    [
      { weights: { ...weightHashes(), 'role-weights.json': OLD } },
      undefined,
      'role-weights.json is not as the fit wrote it',
    ],
    [{}, { a: OLD, b: OLD }, 'b of the corpus is not the one'],
    [{}, {}, 'a of the corpus is not the one'],
  ])('names what differs: %o', (change, corpus, message) => {
    const found = mismatches({ ...now(), ...change }, corpus);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it('says so when nothing is known', () => {
    expect(mismatches(null)[0]).toContain('made-from.json is missing');
  });
});
