import type { Entry } from './entry';
import type { Token } from './tokens';

/** A wording of an entry found in a text. Offsets are the text's, `tokenEnd` is exclusive. `word` is the wording in base form. */
export interface Match {
  entry: Entry;
  word: string;
  start: number;
  end: number;
  tokenStart: number;
  tokenEnd: number;
}

interface Meaning {
  entry: Entry;
  word: string;
}

interface Node {
  next: Map<string, Node>;
  meanings: Meaning[];
}

/** Entries prepared for matching. */
export interface Matcher {
  root: Node;
}

/** Prepares entries for matching: one tree over the normal forms of all their wordings. Build it once and keep it. */
export function matcherOf(entries: Entry[]): Matcher {
  const root: Node = { next: new Map(), meanings: [] };
  for (const entry of entries) {
    for (const forms of entry.words) {
      for (const form of forms) plant(root, form, { entry, word: forms[0] ?? form });
    }
  }
  return { root };
}

function plant(root: Node, form: string, meaning: Meaning): void {
  let node = root;
  for (const norm of form.split(' ')) {
    const next: Node = node.next.get(norm) ?? { next: new Map(), meanings: [] };
    node.next.set(norm, next);
    node = next;
  }
  if (!node.meanings.some(({ entry }) => entry === meaning.entry)) node.meanings.push(meaning);
}

/**
 * Every wording of `matcher` in the tokens, in the order of the text: of each topic the longest wording wins, and its words
 * are not matched again by that topic. One pass; the work grows with the number of tokens.
 */
export function matchEntries(tokens: readonly Token[], matcher: Matcher): Match[] {
  const matches: Match[] = [];
  const taken = new Map<string, number>();
  for (let at = 0; at < tokens.length; at++) {
    if (!matcher.root.next.has(tokens[at]?.norm ?? '')) continue;
    const found = longestAt(tokens, at, matcher.root).filter(({ entry }) => (taken.get(entry.topic) ?? 0) <= at);
    for (const { entry, tokenEnd } of found) taken.set(entry.topic, tokenEnd);
    matches.push(...found);
  }
  return matches;
}

function longestAt(tokens: readonly Token[], at: number, root: Node): Match[] {
  const found: Match[] = [];
  let node: Node | undefined = root;
  for (let end = at; end < tokens.length; end++) {
    const token = tokens[end];
    if (!token || (end > at && token.gap !== 'space' && token.gap !== 'join')) break;
    node = node.next.get(token.norm);
    if (!node) break;
    for (const { entry, word } of node.meanings) {
      const match = { entry, word, start: tokens[at]?.start ?? 0, end: token.end, tokenStart: at, tokenEnd: end + 1 };
      for (let i = found.length - 1; i >= 0; i--) {
        const each = found[i];
        if (each && each.entry.topic === entry.topic && each.tokenEnd <= end) found.splice(i, 1);
      }
      found.push(match);
    }
  }
  return found;
}
