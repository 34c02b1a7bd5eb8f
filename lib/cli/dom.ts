import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/**
 * A document from HTML. parse5 reads the source as browsers do, broken as it may be; linkedom makes a light document of what it
 * wrote down. No script runs and nothing is loaded.
 */
export function documentOf(html: string): Document {
  return parseHTML(serialize(parse(html))).document as unknown as Document;
}
