import type { Parameters } from 'fast-check';

const minutes = Number(process.env.FUZZ_MINUTES ?? 0);

/** Milliseconds that one property may take. */
export const TIMEOUT = minutes > 0 ? minutes * 60_000 + 60_000 : 60_000;

/** A short run with a fixed seed, or `FUZZ_MINUTES` minutes a property with a new seed each time; fast-check names it when it fails. */
export function settings<T>(runs: number): Parameters<T> {
  if (minutes <= 0) return { seed: 20_26, numRuns: runs };
  return { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: minutes * 60_000, markInterruptAsFailure: false };
}
