import { DOMSerializer, type Node } from 'prosemirror-model';
import { schema } from './editor/schema';

/** Writes a document as a page of its own, under its title. */
export function htmlOf(title: string, doc: Node, language: string): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language;
  const meta = page.createElement('meta');
  meta.setAttribute('charset', 'utf-8');
  page.head.prepend(meta);
  const heading = page.createElement('h1');
  heading.textContent = title;
  if (title) page.body.append(heading);
  page.body.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content, { document: page }));
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}
