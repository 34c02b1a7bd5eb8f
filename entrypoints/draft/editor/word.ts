const ITEM = /mso-list:\s*l\d+\s+level(\d+)/i;

/**
 * Word copies list items as paragraphs with a typed bullet. Gives HTML in which they are lists again; other HTML comes back as it
 * is. Numbers stay numbers: an item whose mark is a digit or a letter makes an ordered list.
 */
export function wordLists(html: string): string {
  if (!ITEM.test(html)) return html;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const open: { list: Element; depth: number }[] = [];
  let before: Element | null = null;
  for (const paragraph of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
    const depth = Number(ITEM.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0);
    if (depth === 0 || before !== paragraph.previousElementSibling) open.length = 0;
    if (depth === 0) continue;
    before = place(paragraph, depth, open);
  }
  return body.innerHTML;
}

/** Moves one item into the list it belongs to and gives the outermost list. */
function place(paragraph: Element, depth: number, open: { list: Element; depth: number }[]): Element {
  const kind = takeMark(paragraph);
  while ((open.at(-1)?.depth ?? 0) > depth) open.pop();
  const deepest = open.at(-1);
  let list = deepest?.list;
  if (!list || (deepest?.depth ?? 0) < depth) {
    list = paragraph.ownerDocument.createElement(kind);
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

function takeMark(paragraph: Element): 'ol' | 'ul' {
  const mark = [...paragraph.querySelectorAll('span[style]')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const sign = mark?.textContent?.trim() ?? '';
  mark?.remove();
  return /^\(?(?:\d+|[a-hj-np-z])[.)]/i.test(sign) ? 'ol' : 'ul';
}
