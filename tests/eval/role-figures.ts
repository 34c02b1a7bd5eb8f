/** A share and how many were counted. */
export interface Counted {
  share: number;
  of: number;
}

/** The share of `true`; NaN of nothing. */
export function rate(answers: boolean[]): Counted {
  return { share: answers.filter(Boolean).length / answers.length, of: answers.length };
}

/** A confidence 0..1 and whether the answer was right. */
export interface Said {
  said: number;
  right: boolean;
}

/** Expected calibration error in ten bins: how far confidence and success lie apart, weighted by the size of the bin. */
export function calibrationOf(answers: Said[]): number {
  const bins = Array.from({ length: 10 }, (): Said[] => []);
  for (const answer of answers) bins[Math.min(9, Math.floor(answer.said * 10))]?.push(answer);
  const gaps = bins.map((bin) => Math.abs(sum(bin.map(({ said }) => said)) - bin.filter(({ right }) => right).length));
  return sum(gaps) / answers.length;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
