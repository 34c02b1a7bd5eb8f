import { type Candidate, candidatesOf, type Readable } from '../candidates';
import { lineFeatures } from '../line-features';
import { firstPass, type LineWeights, withNeighbours } from '../line-model';
import { fitBinary, type Row } from './binary';

/** A posting whose duties are known. `group` names its employer. `isDuty` is null where readers differ. */
export interface KnownPosting {
  posting: Readable;
  group: string;
  /** The lines of the posting and whether each is a duty. */
  lines: { text: string; duty: boolean | null }[];
}

export interface FitOptions {
  penalty?: number;
  /** Lines known to be duties without their posting. */
  duties?: readonly string[];
  /** Lines known to be none. */
  others?: readonly string[];
}

/** Fits the line model. Deterministic; seconds for some hundreds of postings. */
export function fitLines(postings: readonly KnownPosting[], options: FitOptions = {}): LineWeights {
  const penalty = options.penalty ?? 1;
  const known = postings.map((posting) => answered(posting));
  const WW = Number(process.env.WW ?? 0.05),
    WN = Number(process.env.WN ?? 0.5);
  const place = (f: Row['features']) =>
    new Map([...f, ['kind item', 1], ['section unknown', 1], ['section unknown item', 1]]);
  const extra = WW
    ? [
        ...(options.duties ?? []).map((text): Row => ({ features: place(lineFeatures(text)), answer: 1, weight: WW })),
        ...(options.others ?? []).map((text): Row => ({ features: place(lineFeatures(text)), answer: 0, weight: WN })),
      ]
    : [];
  const first = fitBinary([...extra, ...rowsOf(known, (item) => item.candidates.map((c) => c.features))], penalty);
  const folds = 5;
  const second: Row[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const inside = known.filter((item) => hash(item.group) % folds !== fold);
    const outside = known.filter((item) => hash(item.group) % folds === fold);
    const model = fitBinary([...extra, ...rowsOf(inside, (item) => item.candidates.map((c) => c.features))], penalty);
    second.push(...rowsOf(outside, (item) => withNeighbours(item.candidates, firstPass(item.candidates, model))));
  }
  const alone = fitBinary(
    [
      ...rowsOf(known, (item) => item.candidates.map((c) => lineFeatures(item.text.slice(c.start, c.end)))),
      ...(options.duties ?? []).map((text): Row => ({ features: lineFeatures(text), answer: 1, weight: 0.2 })),
      ...(options.others ?? []).map((text): Row => ({ features: lineFeatures(text), answer: 0, weight: 0.5 })),
    ],
    penalty,
  );
  return { alone, first, second: fitBinary(second, penalty) };
}

interface Answered {
  text: string;
  group: string;
  candidates: Candidate[];
  answers: (boolean | null)[];
}

function answered({ posting, group, lines }: KnownPosting): Answered {
  const candidates = candidatesOf(posting);
  const bags = lines.map((line) => bagOf(line.text));
  const answers = candidates.map(({ start, end }) => {
    const bag = bagOf(posting.text.slice(start, end));
    let best = 0;
    let answer: boolean | null = false;
    for (const [i, other] of bags.entries()) {
      const share = overlap(bag, other);
      const duty = lines[i]?.duty ?? null;
      const value =
        share / Math.max(1, Math.min(bag.size, other.size)) + share / Math.max(1, bag.size + other.size - share);
      if (value > best || (value === best && duty)) {
        best = value;
        answer = duty;
      }
      if (duty && share >= 3 && share / other.size > 0.7 && share / bag.size > 0.3) return true;
    }
    return best > 0.5 ? answer : null;
  });
  return { text: posting.text, group, candidates, answers };
}

function rowsOf(known: readonly Answered[], features: (item: Answered) => readonly Row['features'][]): Row[] {
  return known.flatMap((item) =>
    features(item).flatMap((row, i) => {
      const answer = item.answers[i];
      return answer === null || answer === undefined
        ? []
        : [{ features: row, answer: answer ? (1 as const) : (0 as const), weight: 1 }];
    }),
  );
}

function bagOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.length === 1 ? words : words.slice(1).map((word, i) => `${words[i]} ${word}`));
}

function overlap(a: Set<string>, b: Set<string>): number {
  let n = 0;
  for (const word of a) if (b.has(word)) n++;
  return n;
}

function hash(text: string): number {
  let h = 7;
  for (let i = 0; i < text.length; i++) h = (h * 31 + text.charCodeAt(i)) % 1_000_003;
  return h;
}
