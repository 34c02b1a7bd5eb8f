import type { Marked, Order, Step } from '../../lib/extension/messages';
import { listenToOrders, tellGone } from '../../lib/extension/orders';
import { startMarks } from '../../lib/marking/marks';
import type { Page } from '../../lib/reading/read-page';
import { watch } from '../../lib/reading/watch';

type WithPosting = Extract<Page, { kind: 'posting' }>;

interface StandBy {
  document: Document;
  page: WithPosting;
  /** Reads the document anew. */
  read(): Page;
  reading: string;
  lifetime: AbortController;
}

/** Marks the posting as ordered, draws the marks again when the page rebuilds it, and ends when the page shows another. */
export function standBy({ document, page: first, read, reading, lifetime }: StandBy): void {
  const { signal } = lifetime;
  const marks = startMarks(document, signal);
  let page = first;
  let address = document.URL;
  let drawn: Marked[] = [];
  const draw = () => marks.draw(drawn.map((mark) => ({ category: mark.category, ranges: page.ranges(mark) })));
  const obey = (order: Order | Step): boolean => {
    if (order.kind === 'step') return marks.step(order.by);
    if (order.kind === 'show') return marks.show(page.ranges(order.span));
    if (order.kind === 'hide') marks.hide(order.categories);
    if (order.kind === 'clear') lifetime.abort();
    if (order.kind === 'mark') drawn = order.marks;
    if (order.kind === 'mark') draw();
    return true;
  };
  listenToOrders(reading, signal, obey);
  const follow = () => {
    const until = new AbortController();
    watch(
      document,
      AbortSignal.any([signal, until.signal]),
      () => {
        if (address === document.URL && isThere(page)) return;
        until.abort();
        look();
      },
      page.element,
    );
  };
  const look = () => {
    const now = read();
    if (now.kind !== 'posting' || !isSame(now, page)) {
      lifetime.abort();
      tellGone();
      return;
    }
    page = now;
    address = document.URL;
    draw();
    follow();
  };
  follow();
}

const isThere = ({ posting, ranges }: WithPosting) => ranges({ start: 0, end: posting.text.length }).length > 0;

const isSame = (one: WithPosting, other: WithPosting) =>
  one.posting.title === other.posting.title && one.posting.text === other.posting.text;
