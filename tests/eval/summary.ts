import { CATEGORIES } from '../../lib/lexicon/categories';
import type { Baseline } from './baselines';
import type { DutyFigures } from './duties';
import type { ModelFigures } from './figures';
import { deviation, mean } from './metrics/confusion';
import type { Detection } from './metrics/overlap';
import type { RoleFigures } from './roles';

/** Figures of one run by name, such as `classify.macroF1` or `detection.recall`. */
export type Figures = Record<string, number>;

/** One figure over all runs. `deviation` is that of a sample, 0 for one run. */
export interface Spread {
  mean: number;
  deviation: number;
  min: number;
  max: number;
}

/** The figures of one run that are worth a line. */
export function headline(measured: ModelFigures, baselines: Baseline[]): Figures {
  return {
    ...dutyHeadline('classify', measured.alone),
    ...dutyHeadline('check', measured.whole),
    ...detectionHeadline('detection', measured.detection.social),
    ...detectionHeadline('detection.all', measured.detection.all),
    ...roleHeadline(measured.roles),
    ...baselineHeadline(measured, baselines),
  };
}

/** Mean and spread of every figure that at least one run has. */
export function spread(runs: Figures[]): Record<string, Spread> {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run)))];
  const over = (name: string): Spread => {
    const values = runs.map((run) => run[name]).filter((value) => value !== undefined);
    return { mean: mean(values), deviation: deviation(values), min: Math.min(...values), max: Math.max(...values) };
  };
  return Object.fromEntries(names.map((name) => [name, over(name)]));
}

function dutyHeadline(way: string, { gold, readers, acceptable, coverage, calibration }: DutyFigures): Figures {
  const figures: Figures = {
    [`${way}.macroF1`]: gold.macroF1,
    [`${way}.accuracy`]: gold.accuracy,
    [`${way}.kappa`]: gold.kappa,
    [`${way}.acceptable`]: acceptable,
    [`${way}.coverage`]: coverage,
    [`${way}.calibrationError`]: calibration.error,
  };
  for (const category of CATEGORIES) {
    const { precision, recall, f1 } = gold.perClass[category] ?? { precision: 0, recall: 0, f1: 0 };
    Object.assign(figures, { [`${way}.${category}.precision`]: precision, [`${way}.${category}.recall`]: recall });
    figures[`${way}.${category}.f1`] = f1;
  }
  if (!readers) return figures;
  figures[`${way}.readerA`] = readers.A.macroF1;
  figures[`${way}.readerB`] = readers.B.macroF1;
  figures[`${way}.parity`] = readers.parity;
  figures['readers.macroF1'] = readers.each.macroF1;
  figures['readers.kappa'] = readers.each.kappa;
  return figures;
}

function detectionHeadline(name: string, { precision, recall, f1 }: Detection): Figures {
  return { [`${name}.precision`]: precision, [`${name}.recall`]: recall, [`${name}.f1`]: f1 };
}

function roleHeadline({ calibrationError, accusedIds: _, ...counted }: RoleFigures): Figures {
  const figures: Figures = { 'roles.calibrationError': calibrationError };
  for (const [name, { share, of }] of Object.entries(counted)) if (of > 0) figures[`roles.${name}`] = share;
  return figures;
}

function baselineHeadline(measured: ModelFigures, rows: Baseline[]): Figures {
  const figures: Figures = Object.fromEntries(
    rows.map(({ name, figures: { gold } }) => [`baseline.${name}`, gold.macroF1]),
  );
  const best = Math.max(...rows.filter(({ counts }) => counts).map(({ figures: { gold } }) => gold.macroF1));
  if (rows.length > 0) figures['baseline.lead'] = measured.alone.gold.macroF1 - best;
  return figures;
}
