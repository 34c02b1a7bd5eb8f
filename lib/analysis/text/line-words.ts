import { lexicon } from '../../lexicon/lexicon';
import { type Match, matchEntries } from '../../lexicon/match';
import { type Token, tokenise } from '../../lexicon/tokens';

/** How an action is said: "manage" is base, "manages" s, "managing" ing, "managed" past, "management" noun. */
export type Form = 'base' | 's' | 'ing' | 'past' | 'noun';

/** Longest line that is looked at, in UTF-16 units: what follows cannot change what a line is about. */
const MAX_LINE_LENGTH = 1200;

/** The words of a line and the lexicon words that begin at each of them. Offsets of tokens and matches point into `text`; places are indexes of tokens. */
export class LineWords {
  readonly tokens: readonly Token[];
  readonly actions = new Map<number, Match>();
  readonly objects = new Map<number, Match>();
  readonly leads = new Map<number, Match>();
  /** Tokens inside sayings, which mean nothing by themselves. */
  readonly said: ReadonlySet<number>;

  /** `tokens` are the line's words where they are known already, from `tokensBetween` of a text. */
  constructor(
    readonly text: string,
    tokens: readonly Token[] = tokenise(text.slice(0, MAX_LINE_LENGTH)),
  ) {
    const isLong = (tokens.at(-1)?.end ?? 0) > MAX_LINE_LENGTH;
    this.tokens = isLong ? tokens.filter(({ end }) => end <= MAX_LINE_LENGTH) : tokens;
    const byTopic = { actions: this.actions, objects: this.objects, leads: this.leads };
    const matches = matchEntries(this.tokens, lexicon('actions', 'objects', 'leads'));
    this.said = new Set(matches.filter(isSaying).flatMap(tokensOf));
    for (const match of matches) {
      const { topic } = match.entry;
      if (topic !== 'leads' && tokensOf(match).every((at) => this.said.has(at))) continue;
      const map = byTopic[topic as keyof typeof byTopic];
      if (!map.has(match.tokenStart)) map.set(match.tokenStart, match);
    }
  }

  norm(at: number): string {
    return this.tokens[at]?.norm ?? '';
  }

  /** The form of the action that begins at a token, or null when none does. */
  formAt(at: number): Form | null {
    const action = this.actions.get(at);
    if (!action) return null;
    if (action.entry.nouns.includes(action.word)) return 'noun';
    const norm = this.norm(at);
    if (norm === action.word.split(' ')[0]) return 'base';
    if (norm.endsWith('ing')) return 'ing';
    return norm.endsWith('s') ? 's' : 'past';
  }

  /** Whether an action that reads as a verb begins here. */
  verbAt(at: number): boolean {
    const form = this.formAt(at);
    return form !== null && form !== 'noun';
  }
}

/** Words that mean something together only: the board in "across the board" leads nothing, the order in "keep in order" is no sale. */
function isSaying({ entry, tokenStart, tokenEnd }: Match): boolean {
  return entry.more.says === 'manner' && tokenEnd - tokenStart > 1;
}

/** The tokens of a match. */
export function tokensOf({ tokenStart, tokenEnd }: Match): number[] {
  return Array.from({ length: tokenEnd - tokenStart }, (_, i) => tokenStart + i);
}
