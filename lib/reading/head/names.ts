import { collapse } from '../text/characters';

/** Longest name that is looked at: pages may call themselves anything, of any length. */
const MAX_HEAD_LENGTH = 400;

/** What a page calls itself: its title and its title for sharing. Shortened, on one line, without empty ones. */
export function namesOf(document: Document): string[] {
  const names = [document.title, metaOf(document, 'property', 'og:title'), metaOf(document, 'name', 'twitter:title')];
  return names.map((name) => collapse(name.slice(0, MAX_HEAD_LENGTH))).filter((name) => name !== '');
}

/** The content of a meta element, or an empty string. */
export function metaOf(document: Document, attribute: 'property' | 'name', value: string): string {
  return document.querySelector(`meta[${attribute}="${value}"]`)?.getAttribute('content') ?? '';
}
