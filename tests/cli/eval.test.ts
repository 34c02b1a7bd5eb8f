import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employerOf, loadCorpus } from '../../tools/corpus/corpus';
import { baselines } from '../eval/baselines';
import { confusions } from '../eval/duties';
import { evaluate } from '../eval/evaluate';
import { evalOptions } from '../eval/options';
import { printEvaluation } from '../eval/print';
import { jsonOf } from '../eval/report';
import { scoredDuties } from '../eval/scored';
import { CORPUS } from './corpus';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'truetitle-'));
  writeFileSync(join(directory, 'postings.jsonl'), CORPUS.map((posting) => JSON.stringify(posting)).join('\n'));
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('the evaluation', () => {
  it('measures the shipped weights against gold and readers, and prints and writes the same figures', async () => {
    const evaluation = await evaluate(directory, { train: null, split: false, seeds: 1, baseline: false }, () => {});
    const { summary, pooled } = evaluation;
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
    expect(printed).toContain('2 labelled postings (2 read twice) by 2 employers');
    const json = JSON.parse(jsonOf(evaluation, []));
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

  it('says what is wrong with a corpus', async () => {
    await expect(loadCorpus(join(directory, 'none'))).rejects.toThrow('holds no postings.jsonl');
    writeFileSync(join(directory, 'more.jsonl'), '{"id": 1}\n{');
    await expect(loadCorpus(directory)).rejects.toThrow('more.jsonl:2');
    rmSync(join(directory, 'more.jsonl'));
  });
});

describe('scored duties', () => {
  it('leave out what one reader alone called a duty, and postings of other occupations', () => {
    const [moss, fern] = CORPUS;
    if (!moss || !fern) throw new Error('two postings');
    const alone = { ...moss, B: { ...moss.A, duties: { 1: 'execution' } } };
    const other = { ...fern, gold: { ...fern.gold, role: 'not_social' } };
    expect(scoredDuties([alone, other]).map(({ text }) => text)).toEqual([
      'Film and edit short videos for our channels',
    ]);
  });

  it('know every label that some reader gave, and the heading', () => {
    expect(scoredDuties(CORPUS)[2]).toMatchObject({
      gold: 'community',
      readers: ['community', 'execution'],
      acceptable: new Set(['community', 'execution']),
      heading: 'What you will do',
    });
  });

  it('tell the mistakes made most often', () => {
    const answers = scoredDuties(CORPUS).map((duty) => ({ duty, got: 'execution', second: null, confidence: 1 }));
    expect(confusions(answers, 1)[0]).toMatchObject({ got: 'execution', count: 1 });
    expect(confusions(answers, 1)).toHaveLength(5);
  });
});

describe('employers', () => {
  it('are the same in any spelling, and known by their source without a name', () => {
    const of = (company: string | null) =>
      employerOf({ id: 'x', title: '', format: 'text', body: '', company, source: { repo: 'github.com/fern/jobs' } });
    expect(of('Moss & Finch, Inc.')).toBe(of('moss  finch inc'));
    expect(of(null)).toBe('github com fern jobs');
  });
});

describe('the options', () => {
  it('have defaults', () => {
    expect(evalOptions(['corpus'])).toMatchObject({
      corpus: 'corpus',
      split: false,
      seeds: 5,
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
