const ITEM = /mso-list:\s*l\d+\s+level(\d+)/i;

/** How a paragraph is an item of a list: how deep from 1, numbered or not. */
export interface ItemLook {
  depth: number;
  ordered: boolean;
}

/**
 * Word copies list items as paragraphs with a typed bullet. Gives HTML in which they are lists again; other HTML comes back as it
 * is. Numbers stay numbers: an item whose mark is a digit or a letter makes an ordered list.
 */
export function wordLists(html: string): string {
  if (!ITEM.test(html)) return html;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  nestItems([...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')], (paragraph) => {
    const depth = Number(ITEM.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0);
    return depth === 0 ? null : { depth, ordered: takeMark(paragraph) };
  });
  return body.getHTML();
}

/** Puts those paragraphs that are items into lists, neighbours into the same one, deeper ones into lists of their own. */
export function nestItems(paragraphs: Element[], lookOf: (paragraph: Element) => ItemLook | null): void {
  const open: { list: Element; depth: number }[] = [];
  let before: Element | null = null;
  for (const paragraph of paragraphs) {
    const look = lookOf(paragraph);
    if (!look || before !== paragraph.previousElementSibling) open.length = 0;
    if (look) before = place(paragraph, look, open);
  }
}

/** Moves one item into the list it belongs to and gives the outermost list. */
function place(paragraph: Element, { depth, ordered }: ItemLook, open: { list: Element; depth: number }[]): Element {
  while ((open.at(-1)?.depth ?? 0) > depth) open.pop();
  const deepest = open.at(-1);
  let list = deepest?.list;
  if (!list || (deepest?.depth ?? 0) < depth) {
    list = paragraph.ownerDocument.createElement(ordered ? 'ol' : 'ul');
    const item = deepest?.list.lastElementChild;
    if (item) item.append(list);
    else paragraph.before(list);
    open.push({ list, depth });
  }
  const item = paragraph.ownerDocument.createElement('li');
  list.append(item);
  item.append(paragraph);
  return open[0]?.list ?? list;
}

/** Takes the typed bullet away and says whether it was a number or a letter. */
function takeMark(paragraph: Element): boolean {
  const mark = [...paragraph.querySelectorAll('span[style]')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const sign = mark?.textContent?.trim() ?? '';
  mark?.remove();
  return /^\(?(?:\d+|[a-hj-np-z])[.)]/i.test(sign);
}
