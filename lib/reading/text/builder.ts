import { bulletLength } from './bullets';
import { tokensOf } from './characters';
import type { Line, Run, Zone } from './line';

/** A list item. `card` when its first line is a link: an entry that leads elsewhere. */
export interface ListItem {
  /** How many of its lines have ended. */
  lines: number;
  card: boolean;
}

/** What the walk knows about the place of the characters it hands over. */
export interface Place {
  element: Element;
  kind: Line['kind'];
  level: number;
  /** The list item it stands in. Only the first line of one is an item, further blocks in it are paragraphs. */
  item: ListItem | null;
  zone: Zone;
  linked: boolean;
  strong: boolean;
  /** It stands in a section that is closed. */
  closed: boolean;
  /** Line breaks in the data are line breaks of the text. */
  preformatted: boolean;
}

/** Line breaks that were typed as such: before a bullet or behind an empty line. The letters `\n` are some boards' line breaks. */
const TYPED_BREAK = /\n(?=[^\S\n]*(?:\n|[-*•·▪●–]\s|#{1,6}\s))/;
const SPELLED_BREAK = /\\n/;

/** Share of an item's first line that stands in links when the item is an entry of a list of pages. */
const CARD = 0.4;

/** Gathers characters into lines. */
export class LineBuilder {
  readonly lines: Line[] = [];
  private text = '';
  private runs: Run[] = [];
  private blank: { node: Text; from: number } | null = null;
  private linked = 0;
  private plain = 0;
  private place: Place | null = null;
  private follows = false;

  /** Adds a text node. */
  add(node: Text, place: Place): void {
    const { data } = node;
    if (this.text === '' && data.trim() === '') return;
    const breaks = breaksOf(data, place.preformatted);
    let at = 0;
    for (const { start, end } of breaks) {
      this.addPart(node, at, start, place);
      this.break();
      at = end;
    }
    this.addPart(node, at, data.length, place);
  }

  /** Ends the line; what comes next goes on in the same block. */
  break(): void {
    const empty = this.text === '';
    this.end();
    this.follows = !empty && this.lines.length > 0;
  }

  /** Ends the line and the block. */
  end(): void {
    const { text, runs, place } = this;
    if (text !== '' && place) this.lines.push(this.finished(text, runs, place));
    this.text = '';
    this.runs = [];
    this.blank = null;
    this.linked = 0;
    this.plain = 0;
    this.place = null;
    this.follows = false;
  }

  private finished(text: string, runs: Run[], place: Place): Line {
    const { element, item, closed } = place;
    const linked = this.linked / text.length;
    if (item?.lines === 0 && linked > CARD) item.card = true;
    const zone = item?.card && place.zone === 'body' ? 'aside' : place.zone;
    return { text, runs, ...this.kindOf(text, place), follows: this.follows, linked, zone, closed, element };
  }

  private kindOf(text: string, { kind, level, item }: Place): Pick<Line, 'kind' | 'level'> {
    const bold = this.plain === 0 && looksLikeHeading(text);
    const nth = item ? item.lines++ : -1;
    if (kind === 'heading' || (kind === 'item' && (nth === 0 || (nth === 1 && this.becomesHeading(text)))))
      return { kind, level };
    return bold && !item ? { kind: 'heading', level: 6 } : { kind: 'paragraph', level: 0 };
  }

  /** "Community" above "Answer comments every day" in one item: the label is a heading, and what it names the item. */
  private becomesHeading(text: string): boolean {
    const label = this.lines.at(-1);
    if (label?.kind !== 'item' || this.follows || !isLabel(label.text) || text.length <= label.text.length)
      return false;
    label.kind = 'heading';
    label.level = 6;
    return true;
  }

  private addPart(node: Text, from: number, to: number, place: Place): void {
    const data = from === 0 && to === node.data.length ? node.data : node.data.slice(from, to);
    for (const token of tokensOf(data)) {
      if (token.kind === 'space') this.blank ??= { node, from: from + token.start };
      else this.write(node, from + token.start, from + token.end, place);
    }
  }

  private write(node: Text, from: number, to: number, place: Place): void {
    if (this.text !== '' && this.blank) this.put(this.blank.node, this.blank.from, ' ');
    this.blank = null;
    this.place ??= place;
    const part = node.data.slice(from, to);
    this.put(node, from, part);
    if (place.linked) this.linked += part.length;
    if (!place.strong && /[\p{L}\p{N}]/u.test(part)) this.plain += part.length;
  }

  private put(node: Text, from: number, part: string): void {
    const last = this.runs.at(-1);
    if (last && last.node === node && last.from + last.length === from) last.length += part.length;
    else this.runs.push({ node, from, at: this.text.length, length: part.length });
    this.text += part;
  }
}

function breaksOf(data: string, preformatted: boolean): { start: number; end: number }[] {
  const breaks: { start: number; end: number }[] = [];
  const spelled = SPELLED_BREAK.test(data);
  if (!spelled && !data.includes('\n')) return breaks;
  const typed = preformatted || TYPED_BREAK.test(data.trim());
  const pattern = typed ? (spelled ? /\n|\\n/g : /\n/g) : spelled ? /\\n/g : null;
  if (!pattern) return breaks;
  for (const match of data.matchAll(pattern)) {
    breaks.push({ start: match.index, end: match.index + match[0].length });
  }
  return breaks;
}

const isLabel = (text: string) => looksLikeHeading(text) && text.split(' ').length <= 5 && bulletLength(text) === 0;

function looksLikeHeading(text: string): boolean {
  return text.length <= 80 && !/[.;,]$/.test(text) && /\p{L}/u.test(text);
}
