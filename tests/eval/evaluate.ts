import {
  type Corpus,
  employerOf,
  type LabelledPosting,
  loadCorpus,
  type OtherPosting,
} from '../../tools/corpus/corpus';
import { baselines } from './baselines';
import { fitted, SHIPPED } from './models';
import type { EvalOptions } from './options';
import { type Evaluation, evaluationOf, type SeededRun } from './report';
import { run } from './run';
import { splitByGroup } from './split';

/** Share of the postings that a split holds out. */
const HELD = 0.3;

type Options = Pick<EvalOptions, 'train' | 'split' | 'seeds' | 'baseline'>;

/** What one run is fitted on and what it is measured on. Without `train` the shipped weights are measured. */
interface Part {
  seed: number | null;
  train: Corpus | null;
  test: Corpus;
}

/** Measures TrueTitle on a corpus. `tell` hears what is going on, for long runs. Throws when a corpus cannot be loaded. */
export async function evaluate(directory: string, options: Options, tell: (line: string) => void): Promise<Evaluation> {
  const corpus = await loadCorpus(directory);
  const other = options.train ? await loadCorpus(options.train) : null;
  const parts = options.split ? splits(corpus, options.seeds) : [{ seed: null, train: other, test: corpus }];
  const runs: SeededRun[] = [];
  for (const part of parts) {
    const { train, test } = part;
    tell(
      `run ${runs.length + 1} of ${parts.length}: ${train?.postings.length ?? 0} postings to fit on, ${test.postings.length} to measure on`,
    );
    runs.push(seededRun(part, options));
  }
  return evaluationOf(describe(directory, corpus, options), runs);
}

/** Splits by employer, labelled postings and those of other occupations alike. */
function splits({ postings, others, written }: Corpus, count: number): Part[] {
  const every: (LabelledPosting | OtherPosting)[] = [...postings, ...others];
  return Array.from({ length: count }, (_, at) => {
    const { test } = splitByGroup(every, employerOf, at + 1, HELD);
    const held = new Set(test);
    const part = (inside: boolean): Corpus => ({
      postings: postings.filter((posting) => held.has(posting) === inside),
      others: others.filter((posting) => held.has(posting) === inside),
      written,
    });
    return { seed: at + 1, train: part(false), test: part(true) };
  });
}

function seededRun({ seed, train, test }: Part, options: Options): SeededRun {
  const model = train ? fitted(train) : SHIPPED;
  return {
    seed,
    trained: train?.postings.length ?? 0,
    tested: test.postings.length,
    run: run(model, test.postings, test.others, seed ?? 1),
    baselines: options.baseline && train ? baselines(train.postings, test.postings, train.written) : [],
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
