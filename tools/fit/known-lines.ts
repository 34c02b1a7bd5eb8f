/** A line of a posting as its readers cut it, and whether it is a duty; null where they differ. */
export interface KnownLine {
  text: string;
  duty: boolean | null;
}

/** What a stretch shares with a line: word pairs, or words where a text has one word only. */
type Bag = ReadonlySet<string>;

/**
 * What the known lines say of other stretches of the same posting, cut differently: the answer of the line that a stretch
 * shares most with, or null when it is like none of them. A duty that lies within a stretch makes it one.
 */
export function answersOf(stretches: readonly string[], lines: readonly KnownLine[]): (boolean | null)[] {
  const bags = lines.map(({ text, duty }) => ({ bag: bagOf(text), duty }));
  return stretches.map((stretch) => answerOf(bagOf(stretch), bags));
}

function answerOf(bag: Bag, lines: readonly { bag: Bag; duty: boolean | null }[]): boolean | null {
  let best = 0.5;
  let answer: boolean | null = null;
  for (const { bag: line, duty } of lines) {
    const common = commonTo(bag, line);
    if (duty && common >= 3 && common > 0.7 * line.size && common > 0.3 * bag.size) return true;
    const alike = likeness(common, bag.size, line.size);
    if (alike > best || (alike === best && duty)) [best, answer] = [alike, duty];
  }
  return answer;
}

/** How far the smaller lies in the larger, and how far they are the same: 0 to 2. */
function likeness(common: number, a: number, b: number): number {
  return common / Math.max(1, Math.min(a, b)) + common / Math.max(1, a + b - common);
}

function bagOf(text: string): Bag {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.length === 1 ? words : words.slice(1).map((word, i) => `${words[i]} ${word}`));
}

function commonTo(a: Bag, b: Bag): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return common;
}
