import type { Baseline } from './baselines';
import { type DutyFigures, dutyFigures } from './duties';
import { type Detection, together } from './metrics/overlap';
import type { Run } from './run';
import { type Figures, headline, type Spread, spread } from './summary';

/** A part of the evaluation that another room of the project measures. */
export interface Section {
  text: string;
  figures: Figures;
}

/** One run with its baselines, and the seed it was split by (null without a split). */
export interface SeededRun {
  seed: number | null;
  trained: number;
  tested: number;
  run: Run;
  baselines: Baseline[];
}

/** Everything measured on one corpus. `pooled` puts the answers of all runs into one heap. */
export interface Evaluation {
  what: string;
  runs: { seed: number | null; trained: number; tested: number; figures: Figures }[];
  summary: Record<string, Spread>;
  pooled: { alone: DutyFigures; whole: DutyFigures };
  detection: Detection;
  /** Postings whose title some reader accepts and that were called mislabelled, by id. */
  accused: string[];
}

/** Adds runs up to an evaluation. */
export function evaluationOf(what: string, runs: SeededRun[]): Evaluation {
  const figures = runs.map(({ run, baselines }) => headline(run, baselines));
  return {
    what,
    runs: runs.map(({ seed, trained, tested }, at) => ({ seed, trained, tested, figures: figures[at] ?? {} })),
    summary: spread(figures),
    pooled: {
      alone: dutyFigures(runs.flatMap(({ run }) => run.alone.answers)),
      whole: dutyFigures(runs.flatMap(({ run }) => run.whole.answers)),
    },
    detection: together(runs.map(({ run }) => run.detection.social)),
    accused: [...new Set(runs.flatMap(({ run }) => run.roles.accusedIds))],
  };
}

/** All figures as JSON for machines, without the corpus's texts. `corpus` is null when only pages were measured. */
export function jsonOf(evaluation: Evaluation | null, sections: Section[]): string {
  const figures = ({ answers: _, ...rest }: DutyFigures) => rest;
  const corpus = evaluation && {
    what: evaluation.what,
    runs: evaluation.runs,
    summary: evaluation.summary,
    pooled: { alone: figures(evaluation.pooled.alone), whole: figures(evaluation.pooled.whole) },
  };
  return JSON.stringify({ corpus, pages: Object.assign({}, ...sections.map((section) => section.figures)) }, null, 2);
}
