/**
 * How likely a line is a duty by its words (and place) and by its meaning together, 0 to 1: the mean of both log odds. `meant` is the language model's
 * probability; without one the words decide alone. The mean did better than either on held-out employers, and no worse than fitted weights.
 */
export function dutyOdds(words: number, meant: number | undefined): number {
  if (meant === undefined) return words;
  return 1 / (1 + Math.exp(-(logOdds(words) + logOdds(meant)) / 2));
}

function logOdds(p: number): number {
  return Math.log((p + 1e-3) / (1 - p + 1e-3));
}
