import { strFromU8, unzipSync } from 'fflate';
import { type ItemLook, nestItems } from './word-lists';

const NEEDED = /^word\/(?:document|styles|numbering)\.xml$/;
/** Largest part of a file, in bytes when unpacked: what is larger is no posting. */
const MAX_PART_BYTES = 50_000_000;

/**
 * The text of a Word file as the body of a page: headings, paragraphs, lists, bold and italic words. Deleted text of tracked changes is
 * left out. Throws when it is no Word file.
 */
export function bodyOfDocx(bytes: Uint8Array): Element {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => NEEDED.test(name) && originalSize < MAX_PART_BYTES,
  });
  const [main, styles, numbering] = ['document', 'styles', 'numbering'].map((name) => xmlOf(parts[`word/${name}.xml`]));
  if (!main) throw new Error('This is no Word file.');
  const page = document.implementation.createHTMLDocument();
  const looks = { styles: styles ?? null, numbering: numbering ?? null };
  const items = new Map<Element, ItemLook>();
  page.body.append(...all(main, 'p').map((paragraph) => paragraphOf(paragraph, looks, page, items)));
  nestItems([...page.body.children], (paragraph) => items.get(paragraph) ?? null);
  return page.body;
}

interface Looks {
  styles: Document | null;
  numbering: Document | null;
}

function xmlOf(bytes: Uint8Array | undefined): Document | null {
  return bytes ? new DOMParser().parseFromString(strFromU8(bytes), 'application/xml') : null;
}

const all = (root: Document | Element | null | undefined, name: string) => [
  ...(root?.getElementsByTagNameNS('*', name) ?? []),
];
const child = (element: Element | null | undefined, name: string) =>
  [...(element?.children ?? [])].find(({ localName }) => localName === name);
const attribute = (element: Element | undefined, name: string) =>
  [...(element?.attributes ?? [])].find(({ localName }) => localName === name)?.value ?? '';
const value = (element: Element | undefined) => attribute(element, 'val');

function paragraphOf(paragraph: Element, looks: Looks, page: Document, items: Map<Element, ItemLook>): Element {
  const { styles, numbering } = looks;
  const look = child(paragraph, 'pPr');
  const id = value(child(look, 'pStyle'));
  const style = id ? all(styles, 'style').find((one) => attribute(one, 'styleId') === id) : undefined;
  const name = value(child(style, 'name'));
  const level = /^title$/i.test(name) ? '1' : /^heading ([1-6])/i.exec(name)?.[1];
  const made = page.createElement(level ? `h${level}` : 'p');
  const item = level ? undefined : (child(look, 'numPr') ?? child(child(style, 'pPr'), 'numPr'));
  const itemLook = item && lookOf(item, numbering);
  if (itemLook) items.set(made, itemLook);
  for (const run of all(paragraph, 'r')) if (!run.closest('del, moveFrom')) made.append(...runOf(run, page));
  return made;
}

/** What the numbering of an item says; null when it is numbered by nothing. */
function lookOf(item: Element, numbering: Document | null): ItemLook | null {
  const depth = Number(value(child(item, 'ilvl')) || 0);
  const number = value(child(item, 'numId'));
  if (number === '0') return null;
  const kind = all(numbering, 'num').find((one) => attribute(one, 'numId') === number);
  const shape = value(child(kind, 'abstractNumId'));
  const levels = all(numbering, 'abstractNum').find((one) => attribute(one, 'abstractNumId') === shape);
  const format = value(
    child(
      all(levels, 'lvl').find((one) => attribute(one, 'ilvl') === String(depth)),
      'numFmt',
    ),
  );
  return { depth: depth + 1, ordered: !/^(?:bullet|none)?$/.test(format) };
}

function runOf(run: Element, page: Document): Node[] {
  const look = child(run, 'rPr');
  const is = (name: string) => {
    const set = child(look, name);
    return set !== undefined && !/^(?:0|false|off)$/.test(value(set));
  };
  const content = [...run.children].flatMap((piece): Node[] => {
    if (piece.localName === 't') return [page.createTextNode(piece.textContent ?? '')];
    if (piece.localName === 'tab') return [page.createTextNode(' ')];
    return piece.localName === 'br' || piece.localName === 'cr' ? [page.createElement('br')] : [];
  });
  if (content.length === 0) return [];
  const bold = is('b') ? [wrapped('b', content, page)] : content;
  return is('i') ? [wrapped('i', bold, page)] : bold;
}

function wrapped(name: string, content: Node[], page: Document): Element {
  const outer = page.createElement(name);
  outer.append(...content);
  return outer;
}
