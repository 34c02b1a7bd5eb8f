import { parseHTML } from 'linkedom';
import { defaultTreeAdapter, parse, serialize } from 'parse5';
import { Fault } from './fault';

/** Elements nested deeper are no page that anybody wrote, and the time to read them grows with the square of the depth. */
const MAX_DEPTH = 20_000;

/**
 * A document from HTML. parse5 reads the source as browsers do, broken as it may be; linkedom makes a light document of what it
 * wrote down. No script runs and nothing is loaded. Throws the fault `unreadable` when elements are nested too deeply.
 */
export function documentOf(html: string): Document {
  return parseHTML(serialize(parse(html, { treeAdapter: shallow() }))).document as unknown as Document;
}

/** Builds the tree of one source and stops where it gets too deep, before time is spent on it. */
function shallow(): typeof defaultTreeAdapter {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth++;
      if (depth > MAX_DEPTH)
        throw new Fault('unreadable', `Its elements are nested more than ${MAX_DEPTH} deep. Save the page anew.`);
    },
    onItemPop: () => {
      depth--;
    },
  };
}
