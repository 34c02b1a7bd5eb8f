import type { Match } from '../../lexicon/match';
import { behindLeads, behindSubject } from '../text/lead';
import type { Form } from '../text/line-words';
import type { ReadLine } from '../text/read-line';
import { JOINS, mayBeAside, withDescribers, withoutAsides } from './frame-parts';
import type { Frame, FramePart, Slot } from './frame-shape';
/** Takes a duty apart into what is done, to what, with whom, by what means and to what end. Linear in the line's length. */
export function frameOf(line: ReadLine): Frame {
  return new FrameReader(line).read();
}

/** Slots that hold the object when they follow the act at once. */
const GOVERNED: Slot[] = ['to', 'with', 'where', 'for'];
/** Slots in which "and" followed by a verb goes on with the same kind of thing rather than with a new act. */
const HOLDS: Slot[] = ['purpose', 'means', 'basis'];

class FrameReader {
  private parts: FramePart[] = [];
  private slot: Slot = 'lead';
  private head = 0;
  /** The form of the sentence's first act; its later acts have it too. */
  private form: Form | null = null;

  /** Where sentences behind the first begin: a stop there has been read. */
  private begun = new Set<number>();

  constructor(private words: ReadLine) {}

  read(): Frame {
    const { label, subject, work, tokens } = this.words;
    for (let at = 0; at < label; at++) this.take(at, 'label', label);
    for (let at = label; at < subject; at++) this.take(at, 'lead', subject);
    for (let at = work; at < tokens.length; ) at = this.readAt(at);
    const parts = withoutAsides(withDescribers(this.parts, this.words));
    const heads = parts.filter(({ slot }) => slot === 'act').length;
    return { tokens, parts, heads, said: this.words.said };
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
    if (token?.gap === 'stop' && at > 0 && !this.begun.has(at)) return this.newSentence(at);
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
    this.begun.add(at);
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
    return act !== undefined && mayBeAside(act);
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
}
