import { lexicon } from '../lexicon/lexicon';
import { matchEntries } from '../lexicon/match';
import { type Token, tokenise } from '../lexicon/tokens';

export type Features = Map<string, number>;

/** Words of a line that are looked at: what a line is shows early. */
const REACH = 60;
const CHARS = 600;

/** What a line says about itself, by the names of lexicon entries. */
export function lineFeatures(line: string): Features {
  const tokens = tokenise(line.slice(0, CHARS)).slice(0, REACH);
  const norms = tokens.map((token) => token.norm);
  const features: Features = new Map();
  const add = (name: string) => features.set(name, 1);
  const hits = matchEntries(tokens, lexicon('lines')).map((m) => ({ id: m.entry.id, from: m.tokenStart }));
  const forms = verbForms(tokens);
  const label = labelEnd(line, tokens);
  const start = behindOpening(norms, forms, label);
  for (const hit of hits) {
    add(`any ${hit.id}`);
    if (hit.from === 0) add(`first ${hit.id}`);
    if (hit.from < 4) add(`early ${hit.id}`);
    if (label > 0 && hit.from === label) add(`label ${hit.id}`);
  }
  const counts = new Map<string, number>();
  for (const hit of hits) counts.set(hit.id, (counts.get(hit.id) ?? 0) + 1);
  for (const [id, n] of counts) if (n > 2) add(`many ${id}`);
  const form = (at: number) => forms[at] ?? 'none';
  add(`verb ${form(0)}`);
  add(`head ${form(start)}`);
  if (start > 0) add(`opened ${form(start)}`);
  if (label > 0) add(`labelled ${form(label)}`);
  features.set(`w1 ${norms[0]}`, 1);
  features.set(`w2 ${norms[0]} ${norms[1]}`, 1);
  for (const n of norms) features.set(`w ${n}`, 1);
  for (let i = 1; i < norms.length; i++) {
    const before = norms[i - 1] ?? '';
    const f = form(i);
    if (f === 'base' && (before === 'to' || before === 'will')) add(`${before} act`);
    if (
      f === 'ing' &&
      (before === 'for' || before === 'by' || before === 'in' || before === 'be' || before === 'while')
    )
      add(`${before} acting`);
    if (f === 'base' && before === 'and') add('and act');
    if (f === 'ing' && before === 'and') add('and acting');
    if (f === 's' && (before === 'and' || before === 'who' || before === 'that')) add(`${before} acts`);
  }
  for (const id of ['seeking', 'role-will', 'you-will', 'we', 'you-have', 'experience', 'chance']) {
    if (features.has(`any line/${id}`))
      for (const x of ['to act', 'will act', 'for acting']) if (features.has(x)) add(`line/${id} ${x}`);
  }
  add(`long ${bucket(norms.length, [2, 4, 7, 11, 16, 24, 35])}`);
  const last = /[.!?:;,]$/.exec(line.trimEnd())?.[0] ?? 'none';
  add(`ends ${last}`);
  if (/[\p{Lu}]/u.test(line[0] ?? '')) add('capital');
  if (/https?:|www\.|@|\[email\]/.test(line.slice(0, CHARS))) add('address');
  if (/\d/.test(line.slice(0, CHARS))) add('number');
  if (/[$£€]\s?\d/.test(line.slice(0, CHARS))) add('money');
  if (/\d\+?(?:\s?(?:-|–|to)\s?\d+\+?)?\s*(?:years?|yrs?)/i.test(line.slice(0, CHARS))) add('years');
  return features;
}

export function bucket(value: number, edges: readonly number[]): number {
  return edges.findIndex((edge) => value <= edge) + 1 || edges.length + 1;
}

/** Index of the first word behind a label such as "Community:", 0 without one. */
function labelEnd(line: string, words: readonly Token[]): number {
  const colon = line.slice(0, 90).search(/[:：]|\s[–—-]\s/);
  if (colon < 0) return 0;
  const at = words.findIndex((word) => word.start > colon);
  return at > 0 && at <= 8 ? at : 0;
}

const OPENING = new Set(
  'also and to the a an will you your be would help helping assist assisting support supporting in with on as well then help our us other for of'.split(
    ' ',
  ),
);

/** Where the first verb stands behind words that open many duties ("You will also help to ..."). */
function behindOpening(norms: string[], forms: readonly (string | undefined)[], from: number): number {
  let at = from;
  while (at < from + 6 && at < norms.length) {
    const word = norms[at] ?? '';
    if (!OPENING.has(word) && !(word.endsWith('ly') && forms[at] === undefined)) return at;
    at++;
  }
  return at;
}

/** The form in which a verb of work stands at each token: base, s, ing or ed. */
function verbForms(tokens: Token[]): (string | undefined)[] {
  const forms: (string | undefined)[] = [];
  for (const { word, tokenStart } of matchEntries(tokens, lexicon('line-verbs'))) {
    const norm = tokens[tokenStart]?.norm ?? '';
    forms[tokenStart] = norm === word ? 'base' : norm.endsWith('ing') ? 'ing' : norm.endsWith('s') ? 's' : 'ed';
  }
  return forms;
}

/** The form of the verb that opens a line ("base" for an order, "ing", "s"), if one does, and the number of the line's words. */
export function openingVerb(line: string): { form: string | undefined; words: number } {
  const tokens = tokenise(line.slice(0, CHARS)).slice(0, REACH);
  return { form: verbForms(tokens)[0], words: tokens.length };
}
