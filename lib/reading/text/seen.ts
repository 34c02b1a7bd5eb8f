import type { Steps } from '../steps';
import { type ClosedLook, isClosedSection } from './closed';
import type { Line } from './line';

/** What one walk knows about what is closed. */
export interface Walk {
  look: ClosedLook;
  closed: Map<Element, boolean>;
}

/** Whether an element is a closed section; asked once for each. */
export function isClosed(element: Element, { look, closed }: Walk): boolean {
  const known = closed.get(element) ?? isClosedSection(element, look);
  closed.set(element, known);
  return known;
}

/** The same question, put once for each element. */
export function remembered(isVisible: (element: Element) => boolean): (element: Element) => boolean {
  const seen = new Map<Element, boolean>();
  return (element) => {
    const known = seen.get(element) ?? isVisible(element);
    seen.set(element, known);
    return known;
  };
}

/** Pages may hold a text twice, drawn for one width of the window and closed for another. */
export function withoutCopies(lines: Line[]): Line[] {
  if (!lines.some(({ closed }) => closed)) return lines;
  const open = new Set(lines.flatMap(({ closed, text }) => (closed ? [] : text)));
  return lines.filter(({ closed, text }) => !closed || !open.has(text));
}

/** Lines of one step. */
const LINES = 100;

/**
 * The lines that are drawn, and those of closed sections. A line is drawn when its block is, or the element right around its words, as a block
 * that gives its place to its children (`display: contents`) has no box of its own.
 */
export function* seenLines(lines: readonly Line[], sees: (element: Element) => boolean, walk: Walk): Steps<Line[]> {
  const seen: Line[] = [];
  for (const [i, line] of lines.entries()) {
    if (i % LINES === 0) yield;
    const inner = line.runs[0]?.node.parentElement;
    if (line.closed || sees(line.element) || (inner && inner !== line.element && sees(inner))) seen.push(line);
    else if (isClosed(hiddenRoot(line.element, sees), walk)) seen.push({ ...line, closed: true });
  }
  return seen;
}

/** The outermost element around that is hidden with this one. */
function hiddenRoot(element: Element, sees: (element: Element) => boolean): Element {
  let root = element;
  while (root.parentElement && !sees(root.parentElement)) root = root.parentElement;
  return root;
}
