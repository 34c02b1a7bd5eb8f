import { lexicon } from '../lexicon/lexicon';
import { type Match, matchEntries } from '../lexicon/match';
import { type Token, tokenise } from '../lexicon/tokens';

/**
 * The part of a duty that a word stands in: `lead` says nothing about the duty, `label` stands before a colon, `act` is what
 * is done, `mod` and `obj` what it is done to (`obj` its last noun), `more` an action inside the object ("manage engagement"),
 * and the others are what hangs on it: with whom, by what means, to what end, for whom, where or about what, on what basis.
 */
export type Slot =
  | 'lead'
  | 'label'
  | 'act'
  | 'obj'
  | 'mod'
  | 'more'
  | 'with'
  | 'means'
  | 'purpose'
  | 'for'
  | 'basis'
  | 'where'
  | 'example'
  | 'to';

/** A lexicon word of a line and its part in it. `head` counts the acts of the line from 1; 0 is before the first. */
export interface Part {
  match: Match;
  slot: Slot;
  head: number;
}

/** A line taken apart. */
export interface Frame {
  tokens: Token[];
  parts: Part[];
  /** Number of acts. */
  heads: number;
}

/** Longest line that is looked at, in UTF-16 units: what follows cannot change what a duty is about. */
const LONGEST = 1200;
const TOPICS = ['actions', 'objects', 'leads'];

/** Takes a duty apart into what is done, to what, with whom, by what means and to what end. Linear in the line's length. */
export function frameOf(line: string): Frame {
  const tokens = tokenise(line.slice(0, LONGEST));
  const reader = new FrameReader(tokens, matchEntries(tokens, lexicon(...TOPICS)));
  return reader.read();
}

/** Slots that hold the object when they follow the act at once. */
const GOVERNED: Slot[] = ['to', 'with', 'where', 'for'];
/** Slots in which "and" followed by a verb goes on with the same kind of thing rather than with a new act. */
const HOLDS: Slot[] = ['purpose', 'means', 'basis'];

class FrameReader {
  private parts: Part[] = [];
  private slot: Slot = 'lead';
  private head = 0;
  /** The form of the sentence's first act; its later acts have it too. */
  private form = '';
  private actions = new Map<number, Match>();
  private objects = new Map<number, Match>();
  private leads = new Map<number, Match>();

  constructor(
    private tokens: Token[],
    matches: Match[],
  ) {
    const byTopic: Record<string, Map<number, Match>> = {
      actions: this.actions,
      objects: this.objects,
      leads: this.leads,
    };
    for (const match of matches) {
      const map = byTopic[match.entry.topic];
      if (map && !map.has(match.tokenStart)) map.set(match.tokenStart, match);
    }
  }

  read(): Frame {
    let at = this.readLabel();
    at = this.skipLead(at);
    while (at < this.tokens.length) at = this.readAt(at);
    this.markNouns();
    return { tokens: this.tokens, parts: this.parts, heads: this.head };
  }

  /** Words before a colon or a dash near the start: "Community: answer comments". */
  private readLabel(): number {
    const end = this.tokens.findIndex(({ gap }, i) => i > 0 && (gap === 'colon' || gap === 'dash'));
    if (end < 1 || end > 7 || end >= this.tokens.length - 1) return 0;
    if (this.tokens.slice(1, end).some(({ gap }) => gap === 'stop')) return 0;
    for (let at = 0; at < end; at++) this.take(at, 'label', end);
    return end;
  }

  private take(at: number, slot: Slot, end = this.tokens.length): void {
    for (const map of [this.actions, this.objects]) {
      const match = map.get(at);
      if (match && match.tokenEnd <= end) this.parts.push({ match, slot, head: this.head });
    }
  }

  /** Goes behind "In this role you will help to", or behind "We are looking for a manager to". */
  private skipLead(at: number): number {
    const from = this.behindSubject(at);
    let here = from;
    for (;;) {
      const lead = this.leads.get(here);
      if (!lead || lead.entry.more.slot || this.isRealAction(here, lead)) return here;
      here = lead.tokenEnd;
      if (this.tokens[here]?.norm === 'to') here++;
    }
  }

  /** A lead that is also an action ("support", "participate in") leads only when another act or noun phrase follows. */
  private isRealAction(at: number, lead: Match): boolean {
    const action = this.actions.get(at);
    return action !== undefined && action.tokenEnd > lead.tokenEnd;
  }

  /** In a sentence the work begins behind its subject: "you will", "who will", "to" after "looking for". */
  private behindSubject(at: number): number {
    const end = Math.min(this.tokens.length, at + 45);
    if (this.verbAt(at) && this.actions.get(at)?.entry.id !== 'action/perform')
      return this.behindComma(at, end) ?? this.behindSearch(at, end);
    for (let i = at + 1; i < end && this.tokens[i]?.gap !== 'stop'; i++) {
      if (this.endsSubject(at, i)) return this.keepBefore(at, i);
      if (this.tokens[i]?.norm === 'to' && this.seeks(at, i) && this.verbAt(i + 1)) return this.keepBefore(at, i + 1);
    }
    return at;
  }

  /** "Working with the studio, you will": what comes before the comma is the setting. */
  private behindComma(at: number, end: number): number | undefined {
    for (let i = at + 1; i < end; i++) {
      if (this.tokens[i]?.gap === 'comma' && this.endsSubject(at, i)) return this.keepBefore(at, i);
    }
    return undefined;
  }

  /** "Harbour News is hiring an editor to": a name may begin with what looks like a verb. */
  private behindSearch(at: number, end: number): number {
    const search = this.tokens.findIndex(
      ({ norm }, i) => i > at && i < at + 8 && SEARCHING.has(norm) && BE.has(this.tokens[i - 1]?.norm ?? ''),
    );
    if (search < 0) return at;
    for (let i = search; i < end; i++) {
      if (this.tokens[i]?.norm === 'to' && this.verbAt(i + 1)) return this.keepBefore(at, i + 1);
    }
    return at;
  }

  /** "The editor | will", "a volunteer | who can", "the intern | is responsible for". */
  private endsSubject(from: number, at: number): boolean {
    const lead = this.leads.get(at);
    if (lead?.entry.id === 'lead/person') return lead.word === 'will' || lead.word.includes(' ');
    if (lead?.word !== 'responsible for' && lead?.word !== 'be responsible for') return false;
    return at - from < 12;
  }

  private seeks(from: number, to: number): boolean {
    return this.tokens.slice(from, to).some(({ norm }) => SEEKING.has(norm));
  }

  private keepBefore(from: number, to: number): number {
    for (let at = from; at < to; at++) this.take(at, 'lead', to);
    return to;
  }

  private readAt(at: number): number {
    const token = this.tokens[at];
    const action = this.actions.get(at);
    const object = this.objects.get(at);
    const lead = this.leads.get(at);
    if (token?.gap === 'stop' && at > 0) return this.newSentence(at);
    if (lead?.entry.more.slot && !(action && action.tokenEnd > lead.tokenEnd)) return this.join(lead);
    if (action && this.startsAct(at) && action.tokenEnd >= (object?.tokenEnd ?? 0)) return this.act(action);
    const longer = object && object.tokenEnd >= (action?.tokenEnd ?? 0) ? object : action;
    if (!longer) return at + 1;
    if (this.slot === 'lead') this.slot = 'obj';
    this.parts.push({ match: longer, slot: longer === action ? this.nested() : this.slot, head: this.head });
    if (longer === object && action) this.parts.push({ match: action, slot: this.nested(), head: this.head });
    return longer.tokenEnd;
  }

  private nested(): Slot {
    return this.slot === 'obj' ? 'more' : this.slot;
  }

  private newSentence(at: number): number {
    this.slot = 'lead';
    this.form = '';
    const token = this.tokens[at];
    if (token) this.tokens[at] = { ...token, gap: 'space' };
    return this.skipLead(at);
  }

  private join(lead: Match): number {
    const slot = String(lead.entry.more.slot) as Slot;
    const next = lead.tokenEnd;
    if (this.governed(slot, lead.tokenStart) && !this.verbAt(next)) return next;
    this.slot = slot === 'to' ? (this.verbAt(next) ? 'purpose' : 'to') : slot;
    const action = this.actions.get(next);
    if (action && this.slot === 'purpose' && slot === 'to' && this.isAside() && this.verbAt(next)) {
      this.form = this.formAt(next);
      return this.act(action);
    }
    if (action && HOLDS.includes(this.slot) && this.verbAt(next)) {
      this.parts.push({ match: action, slot: this.slot, head: this.head });
      return action.tokenEnd;
    }
    return next;
  }

  /** "Work with designers to make posters": making them is the work. */
  private isAside(): boolean {
    const act = this.parts.findLast(({ slot }) => slot === 'act');
    return act !== undefined && ASIDES.has(act.match.entry.id);
  }

  /** Right behind the act a small word only leads to its object: "respond to comments", "report on reach", "engage with fans". */
  private governed(slot: Slot, at: number): boolean {
    const last = this.parts.at(-1);
    return last?.slot === 'act' && last.match.tokenEnd === at && GOVERNED.includes(slot);
  }

  private act(action: Match): number {
    this.head++;
    this.slot = 'obj';
    this.form ||= this.formAt(action.tokenStart);
    this.parts.push({ match: action, slot: 'act', head: this.head });
    return action.tokenEnd;
  }

  /** Whether a new act begins here: at the start, or behind "and", a comma or a slash in the form of the first act. */
  private startsAct(at: number): boolean {
    if (this.slot === 'lead') return true;
    const { gap } = this.tokens[at] ?? {};
    const afterAct = gap === 'join' && this.parts.at(-1)?.slot === 'act';
    const joined = JOINS.has(this.tokens[at - 1]?.norm ?? '') || gap === 'comma' || afterAct;
    if (!joined || HOLDS.includes(this.slot)) return false;
    return this.form === '' || this.formAt(at) === this.form;
  }

  /** Whether the action here reads as a verb. */
  private verbAt(at: number): boolean {
    return this.actions.has(at) && this.formAt(at) !== 'noun';
  }

  /** "manage" is base, "manages" -s, "managing" and "management" are noun-like. */
  private formAt(at: number): string {
    const action = this.actions.get(at);
    const norm = this.tokens[at]?.norm ?? '';
    if (!action) return '';
    if (action.entry.nouns.includes(action.word)) return 'noun';
    if (norm === action.word.split(' ')[0]) return 'base';
    if (norm.endsWith('ing')) return this.form === 'noun' ? 'noun' : 'ing';
    return norm.endsWith('s') ? 's' : 'past';
  }

  /** Of several nouns in a row only the last is the object; the others describe it. */
  private markNouns(): void {
    const nouns = this.parts.filter(({ slot, match }) => slot === 'obj' && match.entry.topic === 'objects');
    for (const [i, part] of nouns.entries()) {
      const next = nouns[i + 1];
      if (next?.match.tokenStart !== part.match.tokenEnd) continue;
      if (this.tokens[next.match.tokenStart]?.gap === 'space') part.slot = 'mod';
    }
  }
}

const ASIDES = new Set(['action/collaborate', 'action/support', 'action/perform']);
const SEARCHING = new Set(['hiring', 'looking', 'seeking', 'recruiting', 'searching']);
const BE = new Set(['is', 'are']);
const JOINS = new Set(['and', 'or', 'then']);
const SEEKING = new Set([
  'looking',
  'seeking',
  'seek',
  'seeks',
  'hiring',
  'need',
  'needs',
  'want',
  'searching',
  'recruiting',
  'join',
  'search',
  'role',
  'position',
  'opportunity',
  'job',
]);
