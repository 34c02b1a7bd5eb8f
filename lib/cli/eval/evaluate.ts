import { type Baseline, baselines } from './baselines';
import { type Corpus, employerOf, type LabelledPosting, loadCorpus } from './corpus';
import { fitted, SHIPPED } from './models';
import type { EvalOptions } from './options';
import { type Evaluation, evaluationOf, type SeededRun } from './report';
import { type Model, run } from './run';
import { splitByGroup } from './split';

/** Share of the postings that a split holds out. */
const HELD = 0.3;

type Options = Pick<EvalOptions, 'train' | 'split' | 'seeds' | 'baseline'>;

/** Measures TrueTitle on a corpus. `tell` hears what is going on, for long runs. Throws when a corpus cannot be loaded. */
export async function evaluate(directory: string, options: Options, tell: (line: string) => void): Promise<Evaluation> {
  const corpus = await loadCorpus(directory);
  const other = options.train ? await loadCorpus(options.train) : null;
  const parts = other
    ? [{ seed: null, train: other.postings, test: corpus.postings }]
    : options.split
      ? seedsOf(options.seeds).map((seed) => ({ seed, ...splitByGroup(corpus.postings, employerOf, seed, HELD) }))
      : [{ seed: null, train: [], test: corpus.postings }];
  const runs: SeededRun[] = [];
  for (const part of parts) {
    tell(
      `run ${runs.length + 1} of ${parts.length}: ${part.train.length} postings to fit on, ${part.test.length} to measure on`,
    );
    runs.push(seededRun(part, corpus, options));
  }
  return evaluationOf(describe(directory, corpus, options), runs);
}

function seedsOf(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

interface Part {
  seed: number | null;
  train: LabelledPosting[];
  test: LabelledPosting[];
}

function seededRun({ seed, train, test }: Part, corpus: Corpus, options: Options): SeededRun {
  const model: Model = train.length > 0 ? fitted(train, corpus.written) : SHIPPED;
  const known = new Set(train.map(employerOf));
  const others = corpus.others.filter((posting) => !known.has(employerOf(posting)));
  const compared: Baseline[] = options.baseline ? baselines(train, test, corpus.written) : [];
  return {
    seed,
    trained: train.length,
    tested: test.length,
    run: run(model, test, others),
    baselines: compared,
    more: {},
  };
}

function describe(directory: string, { postings, others, written }: Corpus, { train, split, seeds }: Options): string {
  const twice = postings.filter(({ B }) => B).length;
  const employers = new Set(postings.map(employerOf)).size;
  const weights = split
    ? `Weights refitted ${seeds} times, each time without ${HELD * 100} % of the postings; measured on those, by employer.`
    : train
      ? `Weights fitted on ${train} alone.`
      : 'Weights as shipped: these figures flatter if the weights were fitted on this corpus.';
  return `${directory}: ${postings.length} labelled postings (${twice} read twice) by ${employers} employers, ${others.length} of other occupations, ${written.length} written lines.\n${weights}`;
}
