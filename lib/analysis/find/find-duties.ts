import shipped from '../../../assets/weights/line-weights.json';
import type { Model } from '../../meaning/model';
import { probability } from '../model/binary';
import type { Posting, Span } from '../posting';
import type { ReadLine } from '../text/read-line';
import { type Candidate, candidatesOf, type Readable } from './candidates';
import { lineFeatures } from './line-features';
import { dutyProbabilities, type LineWeights } from './line-model';
import { dutyOdds } from './meaning';
import { dutiesIn } from './split-duties';

/** A stretch of the posting that says what the person will do, not yet classified. `heading` is the one it stands under. */
export interface FoundDuty extends Span {
  text: string;
  heading: string | null;
  /** How sure it is that this is a duty, from 0 to 1. */
  probability: number;
}

/** From this probability on a line counts as a duty: just below the balance of precision and recall on held-out employers, since a list lost weighs most. */
const MIN_PROBABILITY = 0.4;

/** Items found from which on a posting is held to list its duties; prose elsewhere in it must then be surer to add one. */
const MIN_LISTED_ITEMS = 4;
const MIN_PROBABILITY_IN_PROSE = 0.55;

/** A heading of fewer words names what stands under it, however much like a duty it sounds. */
const MIN_HEADING_WORDS = 6;

/** What duties are found with: other weights than what ships, and the language model. */
export interface FindWith {
  lines?: LineWeights;
  model?: Pick<Model, 'read'> | null;
}

/**
 * Finds the duties of a posting, in the order of its text: items, and sentences of paragraphs. `text` is
 * `posting.text.slice(start, end)`. An item with two duties in it is split. On a whole page that lists its duties, prose adds none: an
 * overview says the list again in short. Linear in the text, and never throws.
 */
export function findDuties(
  posting: Readable & Pick<Partial<Posting>, 'page'>,
  { lines = SHIPPED, model = null }: FindWith = {},
): FoundDuty[] {
  const candidates = candidatesOf(posting);
  const probabilities = withMeaning(candidates, dutyProbabilities(candidates, lines), model);
  const enough = enoughFor(candidates, probabilities, posting.page ?? false);
  return candidates.flatMap((candidate, at) => {
    const probability = probabilities[at] ?? 0;
    if (probability < enough(candidate) || announces(candidate)) return [];
    return dutiesIn(posting, candidate).map((span) => ({
      ...span,
      text: posting.text.slice(span.start, span.end),
      heading: candidate.section.heading,
      probability,
    }));
  });
}

/** Lines this unlikely to be duties by words and place are left out unread: the language model would hardly change that, and it takes time. */
const MIN_TO_ASK = 0.01;

/** The probabilities with the language model's opinion on all lines that may be duties. */
function withMeaning(candidates: readonly Candidate[], words: readonly number[], model: FindWith['model']): number[] {
  if (!model) return [...words];
  const asked = candidates.flatMap((_, at) => ((words[at] ?? 0) >= MIN_TO_ASK ? [at] : []));
  const meanings = model.read(asked.map((at) => candidates[at]?.text ?? ''));
  const meant = new Map(asked.map((at, i) => [at, meanings[i]?.duty]));
  return words.map((probability, at) => dutyOdds(probability, meant.get(at)));
}

/** From which probability on each candidate of a posting counts, by where the posting says its duties. */
function enoughFor(
  candidates: readonly Candidate[],
  probabilities: readonly number[],
  page: boolean,
): (candidate: Candidate) => number {
  const likely = candidates.filter((_, at) => (probabilities[at] ?? 0) >= MIN_PROBABILITY);
  const listed = likely.filter(({ kind }) => kind === 'item').length;
  const told = likely.filter(({ kind }) => kind === 'paragraph').length;
  if (listed < MIN_LISTED_ITEMS) return () => MIN_PROBABILITY;
  if (page && listed >= told) return ({ kind }) => (kind === 'paragraph' ? Number.POSITIVE_INFINITY : MIN_PROBABILITY);
  return ({ kind, section }) =>
    kind === 'paragraph' && section.kind !== 'duties' ? MIN_PROBABILITY_IN_PROSE : MIN_PROBABILITY;
}

/** A word or two above items that stand further in: "Community". */
const MAX_GROUP_WORDS = 2;

function announces({ kind, text, words, place }: Candidate): boolean {
  if (kind === 'heading') return /[:：]$/.test(text) || words < MIN_HEADING_WORDS;
  return kind === 'paragraph' ? words < 2 : words <= MAX_GROUP_WORDS && place.has('names items');
}

/** How likely a line that stands alone, without its posting, states a duty: 0 to 1. */
export function dutyProbability(line: ReadLine, weights: LineWeights = SHIPPED): number {
  return probability(weights.alone, lineFeatures(line));
}

/** The weights that come with the lexicon, fitted by `npm run fit`. */
const SHIPPED: LineWeights = shipped;
