import { beforeAll, describe, expect, it } from 'vitest';
import { modelFiles, writtenLines } from '../../tests/meaning/files';
import { fingerprint } from '../../tests/meaning/fingerprint';
import { type Meaning, openModel } from './model';
import { CATEGORIES } from './model-file';

const LABELS = ['not_duty', ...CATEGORIES];
const lines = writtenLines();
let meanings: Meaning[];

beforeAll(async () => {
  const { file, wasm } = await modelFiles();
  meanings = (await openModel(file, wasm)).read(lines.map(({ text }) => text));
}, 600_000);

describe('the packed model, beside the trained one in Python', () => {
  it('gives 995 of 1,000 lines the same label', () => {
    const same = lines.filter((_line, index) => ours(index) === python(index));
    expect(lines).toHaveLength(2000);
    expect(same.length / lines.length).toBeGreaterThanOrEqual(0.995);
  });

  it('is as good within 0.003 of macro-F1', () => {
    const difference = macroF1(ours) - macroF1(python);
    expect(Math.abs(difference)).toBeLessThanOrEqual(0.003);
  });

  it('finds much the same probabilities', () => {
    const differences = lines.flatMap(({ p }, index) => {
      const { duty, categories } = at(index);
      return [duty, ...categories].map((ours, which) => Math.abs(ours - (p[which] ?? 0)));
    });
    expect(differences.reduce((sum, d) => sum + d, 0) / differences.length).toBeLessThan(0.005);
  });

  it('computes these very bits', async () => {
    await expect(await fingerprint(meanings)).toMatchFileSnapshot('../../tests/fixtures/meaning/fingerprint.txt');
  });
});

function at(index: number): Meaning {
  const meaning = meanings[index];
  if (!meaning) throw new Error(`line ${index} has no answer`);
  return meaning;
}

function ours(index: number): string {
  const { duty, categories } = at(index);
  return label([duty, ...categories]);
}

function python(index: number): string {
  return label(lines[index]?.p ?? []);
}

function label([duty = 0, ...categories]: number[]): string {
  return duty < 0.5 ? 'not_duty' : String(CATEGORIES[categories.indexOf(Math.max(...categories))]);
}

/** The mean over the labels of F1 against the readers' labels. */
function macroF1(answer: (index: number) => string): number {
  const scores = LABELS.map((wanted) => {
    const answered = lines.filter((_line, index) => answer(index) === wanted).length;
    const labelled = lines.filter((line) => line.label === wanted).length;
    const both = lines.filter((line, index) => line.label === wanted && answer(index) === wanted).length;
    return (2 * both) / (answered + labelled);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
