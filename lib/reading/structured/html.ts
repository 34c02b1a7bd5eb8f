import type { Line } from '../text/line';
import { linesIn } from '../text/walk';

/** Longest description that is read. */
const MAX_HTML_LENGTH = 500_000;

/**
 * The lines of a description that is HTML, HTML escaped once more, or plain text. Parsed into a document of its own, where
 * nothing runs and nothing is loaded.
 */
export function linesOfHtml(document: Document, html: string): Line[] {
  const view = document.defaultView;
  const parser = view ? new view.DOMParser() : null;
  if (!parser) return [];
  const source = html.slice(0, MAX_HTML_LENGTH);
  const unescaped = /<[a-z][^<>]*>/i.test(source) ? source : decoded(parser, source);
  const isHtml = /<\/?[a-z][^<>]*>/i.test(unescaped);
  const parsed = parser.parseFromString(page(isHtml ? unescaped : `<pre>${escaped(unescaped)}</pre>`), 'text/html');
  return linesIn(parsed.body);
}

function decoded(parser: DOMParser, text: string): string {
  return /&[a-z#0-9]+;/i.test(text) ? (parser.parseFromString(page(text), 'text/html').body.textContent ?? '') : text;
}

const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
