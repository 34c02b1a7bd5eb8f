import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEncoder } from '../../tools/corpus/encoder-answers';
import { baselines } from '../eval/baselines';
import { confusions } from '../eval/duties';
import { evaluate } from '../eval/evaluate';
import { evalOptions } from '../eval/options';
import { printEvaluation } from '../eval/print';
import { jsonOf } from '../eval/report';
import { scoredDuties } from '../eval/scored';
import { CORPUS, MISLABELLED } from './corpus';

const SHIPPED_WEIGHTS = { train: null, split: false, seeds: 1, baseline: false, encoder: null };

let directory: string;
let mixed: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'truetitle-'));
  writeFileSync(join(directory, 'postings.jsonl'), CORPUS.map((posting) => JSON.stringify(posting)).join('\n'));
  mixed = mkdtempSync(join(tmpdir(), 'truetitle-'));
  cpSync(directory, mixed, { recursive: true });
  writeFileSync(join(mixed, 'composed.jsonl'), JSON.stringify(MISLABELLED));
});
afterAll(() => {
  for (const each of [directory, mixed]) rmSync(each, { recursive: true });
});

describe('the evaluation', () => {
  it('measures the shipped weights against gold and readers, and prints and writes the same figures', async () => {
    const { evaluation, parts } = await evaluate(directory, SHIPPED_WEIGHTS, () => {});
    const { summary, pooled } = evaluation.real;
    expect(pooled.alone.gold.count).toBe(7);
    expect(summary['readers.macroF1']?.mean).toBeLessThan(1);
    expect(summary['classify.macroF1']?.mean).toBeGreaterThan(0.6);
    expect(summary['classify.parity']?.mean).toBeCloseTo(
      ((summary['classify.readerA']?.mean ?? 0) + (summary['classify.readerB']?.mean ?? 0)) /
        2 /
        (summary['readers.macroF1']?.mean ?? 1),
    );
    const printed = printEvaluation(evaluation, 1);
    expect(printed).toContain((summary['classify.macroF1']?.mean ?? 0).toFixed(3));
    expect(printed).toContain('2 labelled postings (0 of them composed; 2 read twice) by 2 employers');
    const json = JSON.parse(jsonOf(evaluation, parts, []));
    expect(json.corpus.summary['classify.macroF1']).toEqual(summary['classify.macroF1']);
    expect(JSON.stringify(json)).not.toContain('short videos');
  });

  it('runs the baselines on the same duties', () => {
    const [moss, fern] = CORPUS;
    const rows = baselines(moss ? [moss] : [], fern ? [fern] : [], [
      { text: 'Write the yearly plan', label: 'strategy/execution' },
    ]);
    expect(rows.map(({ name, counts, figures }) => [name, counts, figures.gold.count])).toEqual([
      ['keyword lexicon', true, 4],
      ['Naive Bayes', true, 4],
      ['logistic regression', true, 4],
      ['Naive Bayes with written lines', false, 4],
    ]);
    expect(rows[0]?.figures.gold.perClass.strategy?.recall).toBe(1);
    expect(rows[2]?.figures.gold.perClass.ads?.recall).toBe(0);
  });

  it('measures real and composed postings apart, what is caught and what is accused', async () => {
    const { evaluation } = await evaluate(mixed, SHIPPED_WEIGHTS, () => {});
    expect(evaluation.corpora.map(({ name, postings, twice }) => [name, postings, twice])).toEqual([
      ['postings.jsonl', 2, 2],
      ['composed.jsonl', 1, 0],
    ]);
    expect(evaluation.real).toMatchObject({ name: 'all real', postings: 2 });
    const [, composed] = evaluation.corpora;
    expect(composed?.pooled.roles).toMatchObject({
      mislabelledCaught: { share: 1, of: 1 },
      falseAccusations: { of: 0 },
      accusedIds: [],
    });
    const printed = printEvaluation(evaluation, 1);
    expect(printed).toMatch(/^composed\.jsonl .* 1 of 1 \(1\.000\)$/m);
    expect(printed).toMatch(/^all real +2 +2 +7 +7 /m);
  });

  it('puts the encoder beside the lexicon, on the postings that it was asked about', async () => {
    const file = join(mixed, 'encoder.txt');
    writeFileSync(
      file,
      encoded(3)
        .map((row) => JSON.stringify(row))
        .join('\n'),
    );
    const { parts } = await evaluate(mixed, { ...SHIPPED_WEIGHTS, encoder: file }, () => {});
    const [part] = parts;
    expect(part?.figures).toMatchObject({
      'encoder.postings.jsonl.macroF1': 0.4,
      'encoder.postings.jsonl.acceptable': 1,
      'encoder.postings.jsonl.precision': 0.75,
      'encoder.postings.jsonl.recall': 1,
    });
    expect(part?.text).toContain('2 postings are left out');
    writeFileSync(file, JSON.stringify({ ...encoded(1)[0], fold: null }));
    await expect(readEncoder(file)).rejects.toThrow('encoder.txt:1: "fold": this line was not held out');
  });
});

/** What an encoder may say of the first posting: everything is execution, and whatever is listed is a duty. */
function encoded(fold: number): object[] {
  return (CORPUS[0]?.units ?? []).map((unit, at) => ({
    corpus: 'postings.jsonl',
    id: 'm',
    unit: at,
    fold,
    duty: unit.startsWith('• ') ? 0.9 : 0.1,
    category: [0.95, 0.01, 0.01, 0.01, 0.01, 0.01],
    vector: '',
  }));
}

describe('scored duties', () => {
  it('leave out what one reader alone called a duty, and postings of other occupations', () => {
    const [moss, fern] = CORPUS;
    if (!moss || !fern) throw new Error('two postings');
    const alone = { ...moss, B: { ...moss.gold, duties: { 1: 'execution' } } };
    const other = { ...fern, gold: { ...fern.gold, role: 'not_social' as const } };
    expect(scoredDuties([alone, other]).map(({ text }) => text)).toEqual([
      'Film and edit short videos for our channels',
    ]);
  });

  it('know every label that some reader gave', () => {
    expect(scoredDuties(CORPUS)[2]).toMatchObject({
      gold: 'community',
      readers: ['community', 'execution'],
      acceptable: new Set(['community', 'execution']),
    });
  });

  it('tell the mistakes made most often', () => {
    const answers = scoredDuties(CORPUS).map((duty) => ({ duty, got: 'execution', second: null, confidence: 1 }));
    expect(confusions(answers, 1)[0]).toMatchObject({ got: 'execution', count: 1 });
    expect(confusions(answers, 1)).toHaveLength(5);
  });
});

describe('the options', () => {
  it('have defaults', () => {
    expect(evalOptions(['corpus'])).toMatchObject({
      corpus: 'corpus',
      split: false,
      seeds: 2,
      errors: 3,
      baseline: false,
      json: false,
    });
    expect(evalOptions(['--pages', 'p'])).toMatchObject({ corpus: null, pages: 'p' });
    expect(evalOptions(['-h'])).toBe('help');
  });

  it.each([
    [[]],
    [['a', 'b']],
    [['a', '--seeds', '0']],
    [['a', '--errors', 'x']],
    [['a', '--baseline']],
    [['a', '--split', '--train', 'b']],
    [['a', '--guess']],
  ])('refuse %s', (args) => {
    expect(() => evalOptions(args)).toThrow();
  });
});
