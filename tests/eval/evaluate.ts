import { type Corpus, isReal, loadCorpus } from '../../tools/corpus/corpus';
import { employerOf } from '../../tools/corpus/employer';
import { type EncoderAnswers, readEncoder } from '../../tools/corpus/encoder-answers';
import { isReadTwice } from '../../tools/corpus/labels';
import { answersTo, verdictOn } from './answers';
import { baselines } from './baselines';
import { encoderPart } from './encoder-part';
import { fitted, SHIPPED } from './models';
import type { EvalOptions } from './options';
import { type Evaluation, evaluationOf, type MeasuredModel, type MeasuredPart } from './report';
import { HELD_OUT_SHARE, splitsOf } from './splits';
import { titlesPart } from './titles';

export type MeasureOptions = Pick<EvalOptions, 'train' | 'split' | 'seeds' | 'baseline' | 'encoder'>;

/** What was measured: the evaluation, and parts beside it. */
export interface Measured {
  evaluation: Evaluation;
  parts: MeasuredPart[];
}

/** What one model is fitted on and what it is measured on. Without `train` the shipped weights are measured. */
interface Measurement {
  seed: number | null;
  train: Corpus | null;
  test: Corpus;
}

/** Measures TrueTitle on a corpus. `tell` hears what is going on, for long runs. Throws when a corpus or the encoder's file cannot be read. */
export async function evaluate(
  directory: string,
  options: MeasureOptions,
  tell: (line: string) => void,
): Promise<Measured> {
  const corpus = await loadCorpus(directory);
  const train = options.train ? await loadCorpus(options.train) : null;
  const encoder = options.encoder ? await readEncoder(options.encoder) : null;
  const measurements: Measurement[] = options.split
    ? splitsOf(corpus, options.seeds)
    : [{ seed: null, train, test: corpus }];
  const models = measurements.map((one, at) => {
    tell(
      `${at + 1} of ${measurements.length}: ${one.train?.postings.length ?? 0} postings to fit on, ${one.test.postings.length} to measure on`,
    );
    return measured(one, options, encoder);
  });
  return {
    evaluation: evaluationOf(describe(directory, corpus, options), models),
    parts: [
      ...(corpus.titles.length > 0 ? [titlesPart(corpus.titles)] : []),
      ...(encoder ? [encoderPart(models, encoder)] : []),
    ],
  };
}

function measured(
  { seed, train, test }: Measurement,
  { baseline }: MeasureOptions,
  encoder: EncoderAnswers | null,
): MeasuredModel {
  const model = train ? fitted({ ...train, ...(encoder && { encoder }) }) : SHIPPED;
  return {
    seed,
    trained: train?.postings.length ?? 0,
    answers: test.postings.map((posting, at) => answersTo(posting, model, (seed ?? 1) + at, encoder)),
    others: test.others.map((other) => verdictOn(other, model)),
    baselines: baseline && train ? baselines(train.postings, test.postings.filter(isReal), train.written) : [],
  };
}

function describe(directory: string, corpus: Corpus, options: MeasureOptions): string {
  const { postings, others, written, files, unread } = corpus;
  const twice = postings.filter(isReadTwice).length;
  const composed = postings.filter((posting) => !isReal(posting)).length;
  const employers = new Set(postings.map(employerOf)).size;
  return [
    `${directory}: ${postings.length} labelled postings (${composed} of them composed; ${twice} read twice) by ${employers} employers, ${others.length} of other occupations, ${written.length} written lines.`,
    `Read: ${files.join(', ')}.${unread.length > 0 ? ` Not read, since their names say nothing: ${unread.join(', ')}.` : ''}`,
    weightsOf(options),
  ].join('\n');
}

function weightsOf({ train, split, seeds }: MeasureOptions): string {
  if (split)
    return `Every weight was refitted ${seeds === 1 ? 'once' : `${seeds} times`} without ${HELD_OUT_SHARE * 100} % of the postings; measured on those, whose employers were never seen (--seeds).`;
  if (train) return `Weights fitted on ${train} alone.`;
  return 'Weights as shipped: these figures flatter if the weights were fitted on this corpus.';
}
