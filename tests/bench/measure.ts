/** A task's time in milliseconds: the median of several runs, and how many there were. */
export interface Timing {
  median: number;
  runs: number;
}

/** Runs a task once to warm up, then until `budget` milliseconds are spent: at least three times, at most a hundred. */
export function timeOf(task: () => unknown, budget = 2_000): Timing {
  task();
  const times: number[] = [];
  const started = performance.now();
  while (times.length < 3 || (times.length < 100 && performance.now() - started < budget)) {
    const start = performance.now();
    task();
    times.push(performance.now() - start);
  }
  return { median: median(times), runs: times.length };
}

/** The middle value; of an even number, the mean of the two in the middle. 0 of nothing. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
