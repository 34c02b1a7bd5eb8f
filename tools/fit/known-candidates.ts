import { type Candidate, candidatesOf } from '../../lib/analysis/find/candidates';
import type { Block, Posting } from '../../lib/analysis/posting';
import { headingKind } from '../../lib/analysis/text/headings';
import { layOut } from '../../lib/analysis/text/layout';
import { readTextOf } from '../../lib/analysis/text/read-text';
import { lineRow } from './featurise';
import { answersOf, type KnownLine } from './known-lines';
import { type SparseFeatures, sparse } from './sparse';

/** A posting whose duties are known; `real` if an employer published it. */
export interface KnownPosting {
  posting: Posting;
  employer: string;
  real: boolean;
  lines: KnownLine[];
}

/** A posting's candidates with what is known of them. `rows`: everything that is seen of each; `lone`: its line alone. */
export interface KnownCandidates {
  employer: string;
  weight: number;
  candidates: Candidate[];
  rows: SparseFeatures[];
  lone: SparseFeatures[];
  answers: (boolean | null)[];
}

/** How much a line of a composed posting counts: those are laid out more alike than employers' own. */
const COMPOSED = 0.5;

/** How much a posting counts with all its headings, without any, and with headings that lie. */
const VARIANTS = { whole: 1, bare: 0.25, lying: 0.25 };

/** Looking at a posting takes longest of all, and a fit by folds comes to each of them many times. */
const known = new WeakMap<Posting, KnownCandidates[]>();

/**
 * A posting as it is, without its headings, and with only those that announce duties, so that the rest of it seems to stand under
 * them: employers leave headings out, and their headings lie.
 */
export function variantsOf(given: KnownPosting): KnownCandidates[] {
  const { posting } = given;
  const found = known.get(posting);
  if (found) return found;
  const blocks = layOut(posting);
  const isDuties = ({ start, end }: Block) => headingKind(readTextOf(posting).words({ start, end })).kind === 'duties';
  const bare = blocks.filter(({ kind }) => kind !== 'heading');
  const lying = blocks.filter((block) => block.kind !== 'heading' || isDuties(block));
  const variants = [
    variantOf(given, blocks, VARIANTS.whole),
    variantOf(given, bare, VARIANTS.bare),
    variantOf(given, lying, VARIANTS.lying),
  ];
  known.set(posting, variants);
  return variants;
}

function variantOf({ posting, employer, real, lines }: KnownPosting, blocks: Block[], share: number): KnownCandidates {
  const candidates = candidatesOf({ ...posting, blocks });
  const texts = candidates.map(({ text }) => text);
  return {
    employer,
    weight: real ? share : COMPOSED * share,
    // The features are kept as rows: as maps those of a whole corpus fill the memory.
    candidates: candidates.map((candidate) => ({ ...candidate, features: new Map() })),
    rows: candidates.map(({ features }) => sparse(features)),
    lone: texts.map(lineRow),
    answers: answersOf(texts, lines),
  };
}
