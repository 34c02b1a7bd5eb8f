import type { Line } from '../text/line';
import { linesIn } from '../text/walk';

/** Longest description that is read. */
const MAX_HTML_LENGTH = 500_000;

/** How often data may have been escaped on its way into the page, beyond what JSON asks for. */
const MOST_LAYERS = 2;

const ENTITY = /&(?:[a-z]{2,12}|#\d{1,7}|#x[\da-f]{1,6});/i;
const TAG = /<\/?[a-z][^<>]*>/i;

/**
 * The lines of a description that is HTML, HTML escaped once or twice more, or plain text. Parsed into a document of its own, where
 * nothing runs and nothing is loaded.
 */
export function linesOfHtml(document: Document, html: string): Line[] {
  const parser = parserOf(document);
  if (!parser) return [];
  let source = html.slice(0, MAX_HTML_LENGTH);
  for (let layer = 0; layer < MOST_LAYERS && !TAG.test(source) && ENTITY.test(source); layer++)
    source = decoded(parser, source);
  const isHtml = TAG.test(source);
  const parsed = parser.parseFromString(page(isHtml ? source : `<pre>${escaped(source)}</pre>`), 'text/html');
  if (isHtml && ENTITY.test(parsed.body.textContent ?? '')) decodeTexts(parser, parsed.body);
  return linesIn(parsed.body);
}

/** A name out of data, without the entities that it was escaped with once or twice. */
export function decodedName(document: Document, text: string): string {
  const parser = parserOf(document);
  let name = text.slice(0, MAX_NAME_LENGTH);
  for (let layer = 0; parser && layer < MOST_LAYERS && ENTITY.test(name); layer++) name = decoded(parser, name);
  return name;
}

/** Longer names are none. */
const MAX_NAME_LENGTH = 400;

const parserOf = ({ defaultView }: Document): DOMParser | null => (defaultView ? new defaultView.DOMParser() : null);

const decoded = (parser: DOMParser, text: string): string =>
  parser.parseFromString(page(text.replace(/</g, '&lt;')), 'text/html').body.textContent ?? '';

/** Decodes what is still escaped in the texts of a parsed description. */
function decodeTexts(parser: DOMParser, root: Element): void {
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType === 3 && ENTITY.test((node as Text).data))
      (node as Text).data = decoded(parser, (node as Text).data);
    open.push(...[...node.childNodes].slice(0, 10_000));
  }
}

const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
