import { finish, type Steps } from '../steps';
import { LineBuilder, type Place } from './builder';
import type { Line, Zone } from './line';
import { isItself, nextOf } from './own';
import { isClosed, remembered, seenLines, type Walk, withoutCopies } from './seen';
import { headingLevel, isBlock, isList, isSilent } from './tags';
import { isHidden } from './visible';
import { zoneOf } from './zones';

/** How a page is walked. `isVisible` is asked once for every block that holds text. */
export interface WalkOptions {
  isVisible?: ((element: Element) => boolean) | undefined;
  /** Nodes to visit at most; what lies behind them is not read. */
  limit?: number;
  /** An element for which this holds is passed over. */
  skips?: ((element: Element) => boolean) | undefined;
}

/** More nodes than any posting's page has; a page beyond it is read as far as this. */
const LIMIT = 400_000;
/** Longer text than any page that is read: about 400 pages of print. */
const MOST_TEXT = 1_000_000;

/** Nodes of one step. */
const STEP = 500;

/** A longer text node holds no posting: data, or an attack. */
const LONGEST_NODE = 200_000;

/** The state of the walk inside one element. */
interface OpenElement extends Place {
  next: Node | null;
  /** Nodes assigned to a slot, the last one first: they are no siblings. */
  slotted: Node[];
  block: boolean;
  lists: number;
  button: boolean;
}

type Kind = Pick<OpenElement, 'kind' | 'level' | 'item'>;

const TOP: Omit<OpenElement, 'element' | 'next'> = {
  slotted: [],
  block: true,
  kind: 'paragraph',
  level: 0,
  item: null,
  zone: 'body',
  linked: false,
  strong: false,
  closed: false,
  preformatted: false,
  lists: 0,
  button: false,
};

/**
 * The lines of `root` in the order of the document, open shadow roots and slots included. Goes through the tree without
 * recursion, so nesting costs no stack, and visits every node once.
 */
export function linesIn(root: Element, options: WalkOptions = {}): Line[] {
  return finish(lineSteps(root, options));
}

/** The same in steps of some nodes each. */
export function* lineSteps(root: Element, options: WalkOptions = {}): Steps<Line[]> {
  const { limit = LIMIT, isVisible, skips } = options;
  const builder = new LineBuilder();
  const stack: OpenElement[] = [];
  const sees = isVisible && remembered(isVisible);
  const walk: Walk = { look: { document: root.ownerDocument, isVisible: sees }, closed: new Map() };
  const top = enter(root, { ...TOP, element: root, next: null }, walk);
  if (top) stack.push(top);
  let left = limit;
  let text = MOST_TEXT;
  while (stack.length > 0 && left-- > 0 && text > 0) {
    if (left % STEP === 0) yield;
    const frame = stack[stack.length - 1] as OpenElement;
    const node = frame.next ?? frame.slotted.pop();
    if (!node) {
      stack.pop();
      if (frame.block) builder.end();
      continue;
    }
    if (frame.next) frame.next = nextOf(node);
    if (node.nodeType === 3) {
      const { length } = node as Text;
      if (frame.button || length > LONGEST_NODE) continue;
      text -= length;
      builder.add(node as Text, frame);
    } else if (node.nodeType === 1) {
      const inner = skips?.(node as Element) ? null : enter(node as Element, frame, walk);
      if (!inner) {
        if ((node as Element).localName === 'br') builder.break();
        continue;
      }
      if (inner.block) builder.end();
      stack.push(inner);
    }
  }
  builder.end();
  yield;
  return withoutCopies(sees ? yield* seenLines(builder.lines, sees, walk) : builder.lines);
}

function enter(element: Element, outer: OpenElement, walk: Walk): OpenElement | null {
  if (!isItself(element)) return null;
  const name = element.localName;
  if (isSilent(name) || name === 'br') return null;
  if (isUnseenInside(element, name, outer, walk)) return null;
  const closed = outer.closed || isHidden(element, name);
  if (closed && !outer.closed && !(name !== 'code' && isClosed(element, walk))) return null;
  const heading = headingLevel(element, name);
  const block = heading > 0 || isBlock(name) || element.getAttribute('role') === 'listitem';
  const lists = outer.lists + (isList(name) || element.getAttribute('role') === 'list' ? 1 : 0);
  const { next, slotted } = childrenOf(element, name);
  return {
    next,
    slotted,
    block,
    lists,
    closed,
    element: block ? element : outer.element,
    ...kindOf(element, name, heading, lists, outer),
    zone: zoneIn(element, name, outer.zone),
    linked: outer.linked || name === 'a',
    strong: weightOf(element, name) ?? outer.strong,
    preformatted: outer.preformatted || isPreformatted(element, name),
    button: outer.button || (isButton(element, name) && outer.kind !== 'heading'),
  };
}

/** Whether an element inside a line is not drawn, such as the copy of a title for screen readers, while the line is. */
function isUnseenInside(element: Element, name: string, outer: OpenElement, { look: { isVisible } }: Walk): boolean {
  if (!isVisible || outer.closed || isBlock(name) || !(element.hasAttribute('class') || element.hasAttribute('style')))
    return false;
  return !isVisible(element) && isVisible(outer.element);
}

function kindOf(element: Element, name: string, heading: number, lists: number, outer: OpenElement): Kind {
  if (heading > 0) return { kind: 'heading', level: heading, item: outer.item };
  const isItem = name === 'li' || element.getAttribute('role') === 'listitem';
  if (isItem) return { kind: 'item', level: Math.max(1, lists), item: { lines: 0, card: false } };
  return { kind: outer.kind, level: outer.level, item: outer.item };
}

function zoneIn(element: Element, name: string, outer: Zone): Zone {
  return outer === 'navigation' ? outer : (zoneOf(element, name) ?? outer);
}

function childrenOf(element: Element, name: string): Pick<OpenElement, 'next' | 'slotted'> {
  const shadow = element.shadowRoot;
  if (shadow) return { next: shadow.firstChild, slotted: [] };
  const slotted = name === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return { next: slotted.length > 0 ? null : element.firstChild, slotted: slotted.reverse() };
}

/** Whether an element makes its text bold (or not, whatever is around it): by its style before its name; null when it says nothing. */
function weightOf(element: Element, name: string): boolean | null {
  const weight = /(?:^|[;\s])font-weight\s*:\s*(bold|normal|lighter|[1-9]00)/i.exec(
    element.getAttribute('style') ?? '',
  )?.[1];
  if (weight) return /^(?:bold|[6-9]00)$/i.test(weight);
  return name === 'b' || name === 'strong' ? true : null;
}

function isPreformatted(element: Element, name: string): boolean {
  if (name === 'pre') return true;
  const style = element.getAttribute('style');
  if (style !== null && /white-space\s*:\s*(?:pre|break-spaces)/i.test(style)) return true;
  return /(?:^|\s)whitespace-pre/.test(element.getAttribute('class') ?? '');
}

/** Longest text of what only plays a button: cards of a list do, too. */
const LONGEST_BUTTON = 80;

function isButton(element: Element, name: string): boolean {
  if (name === 'button') return true;
  return element.getAttribute('role') === 'button' && (element.textContent ?? '').trim().length <= LONGEST_BUTTON;
}
