import type { Match } from '../lexicon/match';
import type { Token } from '../lexicon/tokens';
import { behindLeads, behindSubject } from './lead';
import { type Form, LineWords } from './line-words';

/**
 * The part of a duty that a word stands in: `lead` says nothing about the duty, `label` stands before a colon, `act` is what
 * is done, `aside` an act that only leads to it ("work with designers to", "use data to"), `mod` and `obj` what it is done to
 * (`obj` its last noun), `more` an action inside the object ("manage engagement"), and the others are what hangs on it: with whom, by what means, to what end, for whom, where or about what, on what basis.
 */
export type Slot =
  | 'lead'
  | 'label'
  | 'aside'
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

/** Takes a duty apart into what is done, to what, with whom, by what means and to what end. Linear in the line's length. */
export function frameOf(line: string): Frame {
  return new FrameReader(new LineWords(line.slice(0, LONGEST))).read();
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
  private form: Form | null = null;

  constructor(private words: LineWords) {}

  read(): Frame {
    let at = this.readLabel();
    at = this.skipLead(at);
    while (at < this.words.tokens.length) at = this.readAt(at);
    this.markNouns();
    this.markAsides();
    return { tokens: this.words.tokens, parts: this.parts, heads: this.head };
  }

  /** Words before a colon or a dash near the start: "Community: answer comments". */
  private readLabel(): number {
    const end = this.words.tokens.findIndex(({ gap }, i) => i > 0 && (gap === 'colon' || gap === 'dash'));
    if (end < 1 || end > 7 || end >= this.words.tokens.length - 1) return 0;
    if (end > 3 && this.words.verbAt(0)) return 0;
    if (this.words.tokens.slice(1, end).some(({ gap }) => gap === 'stop')) return 0;
    for (let at = 0; at < end; at++) this.take(at, 'label', end);
    return end;
  }

  private take(at: number, slot: Slot, end = this.words.tokens.length): void {
    for (const map of [this.words.actions, this.words.objects]) {
      const match = map.get(at);
      if (match && match.tokenEnd <= end) this.parts.push({ match, slot, head: this.head });
    }
  }

  /** Goes behind "In this role you will help to", or behind "We are looking for a manager to". */
  private skipLead(at: number): number {
    const from = behindSubject(this.words, at);
    for (let i = at; i < from; i++) this.take(i, 'lead', from);
    return behindLeads(this.words, from);
  }

  private readAt(at: number): number {
    const token = this.words.tokens[at];
    const action = this.words.actions.get(at);
    const object = this.words.objects.get(at);
    const lead = this.words.leads.get(at);
    if (token?.gap === 'stop' && at > 0) return this.newSentence(at);
    if (token?.gap === 'colon' && this.slot !== 'lead' && !this.words.verbAt(at)) this.slot = 'example';
    if (this.slot === 'lead' && action && lead?.entry.more.slot === 'with' && this.words.verbAt(at))
      return this.act(action);
    if (lead?.entry.more.slot && !(action && action.tokenEnd > lead.tokenEnd)) return this.join(lead);
    if (action && this.startsAct(at) && action.tokenEnd >= (object?.tokenEnd ?? 0)) return this.act(action);
    if (!object && this.slot === 'obj' && this.words.formAt(at) === 'past') return at + 1;
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
    this.form = null;
    const token = this.words.tokens[at];
    if (token) this.words.tokens[at] = { ...token, gap: 'space' };
    return this.skipLead(at);
  }

  private join(lead: Match): number {
    const slot = String(lead.entry.more.slot) as Slot;
    const next = lead.tokenEnd;
    if (this.governed(slot, lead.tokenStart) && !this.words.verbAt(next)) return next;
    this.slot = slot === 'to' ? (this.words.verbAt(next) ? 'purpose' : 'to') : slot;
    const action = this.words.actions.get(next);
    if (action && this.slot === 'purpose' && slot === 'to' && this.isAside() && this.words.verbAt(next)) {
      this.form = this.words.formAt(next);
      return this.act(action);
    }
    if (action && HOLDS.includes(this.slot) && this.words.verbAt(next)) {
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
    this.form ??= this.words.formAt(action.tokenStart);
    this.parts.push({ match: action, slot: 'act', head: this.head });
    return action.tokenEnd;
  }

  /** Whether a new act begins here: at the start, or behind "and", a comma or a slash in the form of the first act. */
  private startsAct(at: number): boolean {
    if (this.slot === 'lead') return true;
    const { gap } = this.words.tokens[at] ?? {};
    const afterAct = gap === 'join' && this.parts.at(-1)?.slot === 'act';
    const joined = JOINS.has(this.words.tokens[at - 1]?.norm ?? '') || gap === 'comma' || afterAct;
    if (!joined || HOLDS.includes(this.slot)) return false;
    const form = this.words.formAt(at);
    return this.form === null || form === this.form || (this.form === 'noun' && form === 'ing');
  }

  /**
   * "Work with designers to make posters", "use data to plan": the first acts only lead to the work when others follow in
   * the line. They count no more, and the work is the first act.
   */
  private markAsides(): void {
    const acts = this.parts.filter(({ slot }) => slot === 'act');
    const first = acts.findIndex(({ match }) => !ASIDES.has(match.entry.id));
    if (first < 1) return;
    const before = first;
    for (const part of this.parts) {
      if (part.head === 0) continue;
      if (part.head > before) part.head -= before;
      else {
        if (part.slot === 'act') part.slot = 'aside';
        if (part.slot === 'obj' || part.slot === 'mod' || part.slot === 'more') part.slot = 'with';
        part.head = 0;
      }
    }
    this.head -= before;
  }

  /** Of several nouns in a row only the last is the object; the others describe it. */
  private markNouns(): void {
    const nouns = this.parts.filter(({ slot, match }) => slot === 'obj' && match.entry.topic === 'objects');
    for (const [i, part] of nouns.entries()) {
      const next = nouns[i + 1];
      if (next && this.runsTo(part.match.tokenEnd, next.match.tokenStart)) part.slot = 'mod';
    }
  }

  /** Whether nothing but words of one noun phrase stands between two of its words. */
  private runsTo(from: number, to: number): boolean {
    for (let at = from; at <= to; at++) {
      if (this.words.tokens[at]?.gap !== 'space') return false;
      if (at < to && (ENDS.has(this.words.norm(at)) || this.words.leads.has(at))) return false;
    }
    return to - from <= 2;
  }
}

const ASIDES = new Set(['action/collaborate', 'action/support', 'action/perform']);
const JOINS = new Set(['and', 'or', 'then']);
/** Words that end a noun phrase. */
const ENDS = new Set([...JOINS, ...'of the a an our your their its his her any all each every'.split(' ')]);
