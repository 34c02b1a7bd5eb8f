import { JSDOM, VirtualConsole } from 'jsdom';

/** A document from HTML, parsed as browsers parse it. No script runs and nothing is loaded. */
export function documentOf(html: string, url?: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(url ? { url } : {}) }).window.document;
}
