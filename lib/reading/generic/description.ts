import { commonElement } from '../text/common';
import type { Line } from '../text/line';
import { bestRun, type LineRun } from './run';
import { scoresOf } from './score';

/** The lines of a page that could be one posting's description, and where among the page's lines they begin. */
export interface Description {
  lines: Line[];
  /** Index of the first of them among all lines of the page. */
  from: number;
}

/** What may stand beside the best lines in their common element before the element is taken for more than the description. */
const TOLERATED = -3;

/**
 * Finds the description by what its lines look like: the best run of them, widened to the element that holds it when that holds
 * little else. Forms and navigation inside are left out.
 */
export function findDescription(lines: readonly Line[]): Description | null {
  const scores = scoresOf(lines);
  const best = bestRun(scores);
  if (best.value <= 0) return null;
  const { from, to } = widened(lines, scores, best);
  const own = lines.slice(from, to).filter((line) => line.zone !== 'navigation' && line.zone !== 'form');
  return { lines: own, from };
}

function widened(lines: readonly Line[], scores: readonly number[], run: LineRun): LineRun {
  const around = commonElement(lines[run.from]?.element, lines[run.to - 1]?.element);
  if (!around) return run;
  let { from, to } = run;
  let cost = 0;
  while (from > 0 && around.contains(lines[from - 1]?.element ?? null)) cost += Math.min(0, scores[--from] ?? 0);
  while (to < lines.length && around.contains(lines[to]?.element ?? null)) cost += Math.min(0, scores[to++] ?? 0);
  return cost >= TOLERATED ? { from, to, value: run.value } : run;
}
