import { mean, share } from './confusion';

/** How sure an answer was (0..1) and whether it was right. */
export interface Sure {
  confidence: number;
  right: boolean;
}

/** One row of a reliability table: answers with a confidence in [from, to). */
export interface Bin {
  from: number;
  to: number;
  count: number;
  confidence: number;
  accuracy: number;
}

export interface Calibration {
  /** Expected calibration error: the mean gap between confidence and accuracy, weighted by count (Naeini et al. 2015). */
  error: number;
  bins: Bin[];
}

/** A reliability table of `size` bins of equal width; empty bins are left out. */
export function calibration(answers: Sure[], size = 10): Calibration {
  const bins: Bin[] = [];
  for (let at = 0; at < size; at++) {
    const inside = answers.filter(({ confidence }) => Math.min(size - 1, Math.floor(confidence * size)) === at);
    if (inside.length === 0) continue;
    bins.push({
      from: at / size,
      to: (at + 1) / size,
      count: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      accuracy: share(inside.filter(({ right }) => right).length, inside.length),
    });
  }
  const gaps = bins.map(({ count, confidence, accuracy }) => count * Math.abs(confidence - accuracy));
  return {
    error: share(
      gaps.reduce((sum, gap) => sum + gap, 0),
      answers.length,
    ),
    bins,
  };
}
