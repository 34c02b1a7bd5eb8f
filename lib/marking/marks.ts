import type { Category } from '../lexicon/categories';
import { reveal } from './reveal';
import { FLASH_NAME, highlightName, MARKED_CATEGORIES, type MarkedCategory } from './styles';

/** A duty in the page: its category and the stretches of the document that hold its text. */
export interface Mark {
  category: Category;
  ranges: Range[];
}

/** The marks of one posting in one document. All of them go when the signal that made them aborts. */
export interface Marks {
  /** Replaces whatever was marked. */
  draw(marks: Mark[]): void;
  /** Leaves these categories unmarked until told otherwise. */
  hide(categories: readonly Category[]): void;
  /** Scrolls to a stretch and lights it up for a moment. False when it is no longer in the document. */
  show(ranges: Range[]): boolean;
  /** Goes to the next (1) or the previous (-1) marked duty, around the end. False when there is none. */
  step(by: 1 | -1): boolean;
}

const FLASH_MS = 1800;

/**
 * Starts marking a document by CSS Custom Highlight: nothing is added to the page and nothing in it moves. How marks look is said by
 * `highlightCss`, which whoever asks for them puts in.
 */
export function startMarks(signal: AbortSignal): Marks {
  let marks: Mark[] = [];
  let hidden: readonly Category[] = [];
  let at = -1;
  const visible = () => marks.filter(({ category }) => category !== 'other' && !hidden.includes(category));
  const redraw = () => {
    for (const category of MARKED_CATEGORIES) setHighlight(highlightName(category), rangesOf(category, visible()));
  };
  clearAll();
  signal.addEventListener('abort', clearAll, { once: true });
  return {
    draw(drawn) {
      marks = drawn;
      at = -1;
      redraw();
    },
    hide(categories) {
      hidden = categories;
      redraw();
    },
    show: (ranges) => flash(ranges, signal),
    step(by) {
      const stops = visible();
      if (stops.length === 0) return false;
      at = at < 0 && by < 0 ? stops.length - 1 : (at + by + stops.length) % stops.length;
      return flash(stops[at]?.ranges ?? [], signal);
    },
  };
}

const rangesOf = (category: MarkedCategory, marks: Mark[]) =>
  marks.filter((mark) => mark.category === category).flatMap(({ ranges }) => ranges);

function setHighlight(name: string, ranges: Range[], priority = 0): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/** Also takes away what an earlier, orphaned reader left behind. */
function clearAll(): void {
  for (const name of [...MARKED_CATEGORIES.map(highlightName), FLASH_NAME]) CSS.highlights.delete(name);
}

function flash(ranges: Range[], signal: AbortSignal): boolean {
  const there = ranges.filter((range) => range.startContainer.isConnected && !range.collapsed);
  const [first] = there;
  if (!first || signal.aborted) return false;
  reveal(first);
  setHighlight(FLASH_NAME, there, 1);
  const shown = CSS.highlights.get(FLASH_NAME);
  setTimeout(() => {
    if (CSS.highlights.get(FLASH_NAME) === shown) CSS.highlights.delete(FLASH_NAME);
  }, FLASH_MS);
  return true;
}
