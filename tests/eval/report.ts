import type { Verdict } from '../../lib/analysis/verdict';
import { isReal } from '../../tools/corpus/corpus';
import { isReadTwice } from '../../tools/corpus/labels';
import type { LabelledPosting } from '../../tools/corpus/schema';
import type { PostingAnswers } from './answers';
import type { Baseline } from './baselines';
import type { DutyFigures } from './duties';
import { figuresOf, type ModelFigures } from './figures';
import { type Figures, headline, type Spread, spread } from './summary';

/** A part of what is measured that stands for itself, in words and in figures. */
export interface MeasuredPart {
  text: string;
  figures: Figures;
}

/** What one model said to the postings that it was measured on; `seed` is that of the split, null without one. */
export interface MeasuredModel {
  seed: number | null;
  trained: number;
  answers: PostingAnswers[];
  others: Verdict[];
  baselines: Baseline[];
}

/** One corpus by itself. `postings` and `twice` count those measured on, each once: all, and those that two readers labelled. */
export interface CorpusFigures {
  name: string;
  postings: number;
  twice: number;
  summary: Record<string, Spread>;
  pooled: ModelFigures;
}

/**
 * Everything measured on one directory. `real` are the postings that employers published, together (composed ones where there are no others);
 * `corpora` each file alone. `pooled` puts the answers of all models into one heap.
 */
export interface Evaluation {
  what: string;
  runs: { seed: number | null; trained: number; tested: number; figures: Figures }[];
  real: CorpusFigures;
  corpora: CorpusFigures[];
}

/** Adds up what all models said. */
export function evaluationOf(what: string, models: MeasuredModel[]): Evaluation {
  const every = models.flatMap(({ answers }) => answers);
  const files = [...new Set(every.map(({ posting }) => posting.file))];
  const hasReal = every.some(({ posting }) => isReal(posting));
  const isMain = (posting: LabelledPosting) => isReal(posting) || !hasReal;
  return {
    what,
    runs: models.map((model) => ({
      seed: model.seed,
      trained: model.trained,
      tested: model.answers.length,
      figures: headlineOf(model, isMain),
    })),
    real: corpusFigures(hasReal ? 'all real' : 'all', models, isMain),
    corpora: files.map((name) => corpusFigures(name, withoutOthers(models), ({ file }) => file === name)),
  };
}

/** Postings of other occupations stand in no labelled file; baselines are measured on all real ones. */
function withoutOthers(models: MeasuredModel[]): MeasuredModel[] {
  return models.map((model) => ({ ...model, others: [], baselines: [] }));
}

function headlineOf(
  { answers, others, baselines }: MeasuredModel,
  isPart: (posting: LabelledPosting) => boolean,
): Figures {
  const part = answers.filter(({ posting }) => isPart(posting));
  return headline(figuresOf(part, others), baselines);
}

function corpusFigures(
  name: string,
  models: MeasuredModel[],
  isPart: (posting: LabelledPosting) => boolean,
): CorpusFigures {
  const filled = models.filter(({ answers }) => answers.some(({ posting }) => isPart(posting)));
  const answers = models.flatMap((model) => model.answers).filter(({ posting }) => isPart(posting));
  const postings = [...new Set(answers.map(({ posting }) => posting))];
  return {
    name,
    postings: postings.length,
    twice: postings.filter(isReadTwice).length,
    summary: spread(filled.map((model) => headlineOf(model, isPart))),
    pooled: figuresOf(
      answers,
      models.flatMap(({ others }) => others),
    ),
  };
}

/** All figures as JSON for machines, without the corpus's texts. `evaluation` is null when only pages were measured. */
export function jsonOf(evaluation: Evaluation | null, parts: MeasuredPart[], pages: MeasuredPart[]): string {
  const corpus = evaluation && {
    what: evaluation.what,
    runs: evaluation.runs,
    summary: evaluation.real.summary,
    pooled: { alone: withoutTexts(evaluation.real.pooled.alone), whole: withoutTexts(evaluation.real.pooled.whole) },
    corpora: Object.fromEntries(
      evaluation.corpora.map(({ name, postings, twice, summary }) => [name, { postings, twice, summary }]),
    ),
    ...figuresIn(parts),
  };
  return JSON.stringify({ corpus, pages: figuresIn(pages) }, null, 2);
}

function figuresIn(parts: MeasuredPart[]): Figures {
  return Object.assign({}, ...parts.map(({ figures }) => figures));
}

function withoutTexts({ answers: _, ...figures }: DutyFigures): Omit<DutyFigures, 'answers'> {
  return figures;
}
