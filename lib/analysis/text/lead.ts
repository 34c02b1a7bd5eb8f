import type { LineWords } from './line-words';

/** How many words a subject may have, and how near to the start its "responsible for" must be. */
const REACH = { subject: 45, charge: 12, name: 8 };
/** Behind these a "will" speaks of something else than the person. */
const RELATIVE = new Set(['which', 'that', 'who', 'this', 'it', 'and', 'they']);
const MODALS = new Set(['will', 'must', 'should']);
const SEARCHING = new Set(['hiring', 'looking', 'seeking', 'recruiting', 'searching']);
/** What leads from whoever is looked for to the work: "an editor to plan", "somebody who plans". */
const LINKS = new Set(['to', 'who']);
const SEEKS = new Set(['seeks', 'needs', 'wants']);
const SEEKING = new Set([
  ...SEARCHING,
  ...SEEKS,
  ...['seek', 'need', 'needs', 'want', 'join', 'search', 'role', 'position', 'opportunity', 'job'],
]);

/**
 * In a sentence the work begins behind its subject: "you will", "who will", "to" after "looking for". Answers the token at
 * which it begins, `from` when the sentence has no subject.
 */
export function behindSubject(words: LineWords, from: number): number {
  const end = Math.min(words.tokens.length, from + REACH.subject);
  const action = words.actions.get(from);
  if (words.verbAt(from) && action?.entry.id !== 'action/perform' && !SEEKS.has(words.norm(from)))
    return behindComma(words, from, end) ?? behindSearch(words, from, end);
  let seeks = SEEKING.has(words.norm(from));
  for (let at = from + 1; at < end && words.tokens[at]?.gap !== 'stop'; at++) {
    if (endsSubject(words, from, at)) return at;
    if (seeks && LINKS.has(words.norm(at)) && words.verbAt(at + 1)) return at + 1;
    seeks ||= SEEKING.has(words.norm(at));
  }
  return from;
}

/** "Working with the studio, you will": what comes before the comma is the setting. */
function behindComma(words: LineWords, from: number, end: number): number | undefined {
  let behind = false;
  for (let at = from + 1; at < end && words.tokens[at]?.gap !== 'stop'; at++) {
    behind ||= words.tokens[at]?.gap === 'comma';
    if (behind && !RELATIVE.has(words.norm(at - 1)) && endsSubject(words, from, at)) return at;
  }
  return undefined;
}

/** "Harbour News is hiring an editor to": a name may begin with what looks like a verb. */
function behindSearch(words: LineWords, from: number, end: number): number {
  let searching = false;
  for (let at = from + 1; at < end; at++) {
    const is = words.norm(at - 1) === 'is' || words.norm(at - 1) === 'are';
    searching ||= is && at < from + REACH.name && SEARCHING.has(words.norm(at));
    if (searching && words.norm(at) === 'to' && words.verbAt(at + 1)) return at + 1;
  }
  return from;
}

/** "The editor | will", "a volunteer | who can", "the intern | is responsible for". */
function endsSubject(words: LineWords, from: number, at: number): boolean {
  const lead = words.leads.get(at);
  if (lead?.entry.more.says === 'person') return MODALS.has(lead.word) || lead.word.includes(' ');
  return at - from < REACH.charge && (lead?.word === 'responsible for' || lead?.word === 'be responsible for');
}

/** Goes behind "you will also help to": the words that say nothing about the duty. */
export function behindLeads(words: LineWords, from: number): number {
  let at = from;
  for (let lead = words.leads.get(at); lead && !lead.entry.more.slot; lead = words.leads.get(at)) {
    if ((words.actions.get(at)?.tokenEnd ?? 0) > lead.tokenEnd) return at;
    at = lead.tokenEnd;
    if (words.norm(at) === 'to') at++;
  }
  return at;
}
