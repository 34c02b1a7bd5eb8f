import { endWithBackground } from '../../lib/extension/lifetime';
import { listenToOrders, tellGone } from '../../lib/extension/orders';
import type { Marked, Order, Step } from '../../lib/extension/shapes/orders';
import { startMarks } from '../../lib/marking/marks';
import type { Page } from '../../lib/reading/read-page';
import { watch } from '../../lib/reading/watch';

type WithPosting = Extract<Page, { kind: 'posting' }>;

interface StandBy {
  document: Document;
  page: WithPosting;
  /** Reads the document anew; null when the lifetime has ended. */
  read(): Promise<Page | null>;
  reading: string;
  lifetime: AbortController;
}

/** Marks the posting as ordered, draws the marks again when the page rebuilds it, and ends when the page shows another. */
export function standBy({ document, page: first, read, reading, lifetime }: StandBy): void {
  const { signal } = lifetime;
  endWithBackground(lifetime);
  const marks = startMarks(signal);
  let page = first;
  let drawn: Marked[] = [];
  const draw = () => marks.draw(drawn.map((mark) => ({ category: mark.category, ranges: page.ranges(mark) })));
  const obey = (order: Order | Step): boolean => {
    if (order.kind === 'step') return marks.step(order.by);
    if (order.kind === 'show') return marks.show(page.ranges(order.span));
    if (order.kind === 'hide') marks.hide(order.categories);
    if (order.kind === 'clear') lifetime.abort();
    if (order.kind === 'mark') {
      drawn = order.marks;
      draw();
    }
    return true;
  };
  listenToOrders(reading, signal, obey);
  follow(document, first, read, signal, (now) => {
    if (now === null) {
      lifetime.abort();
      tellGone();
    } else {
      page = now;
      draw();
    }
  });
}

/** Tells of the same posting built anew, or, by null and for the last time, that the page no longer shows it. */
function follow(
  document: Document,
  page: WithPosting,
  read: () => Promise<Page | null>,
  signal: AbortSignal,
  tell: (page: WithPosting | null) => void,
): void {
  const address = document.URL;
  const watching = new AbortController();
  const look = async () => {
    watching.abort();
    const now = await read();
    if (now === null || signal.aborted) return;
    const same = now.kind === 'posting' && isSame(now, page) ? now : null;
    tell(same);
    if (same) follow(document, same, read, signal, tell);
  };
  const isStill = () => address === document.URL && isThere(page);
  watch(document, AbortSignal.any([signal, watching.signal]), look, page.element, isStill);
}

const isThere = ({ posting, ranges }: WithPosting) => ranges({ start: 0, end: posting.text.length }).length > 0;

const isSame = (one: WithPosting, other: WithPosting) =>
  one.posting.title === other.posting.title && one.posting.text === other.posting.text;
