import { lexicon } from '../../lexicon/lexicon';
import { matchEntries } from '../../lexicon/match';
import type { Token } from '../../lexicon/tokens';
import type { Form } from '../text/line-words';
import type { ReadLine } from '../text/read-line';

/** What is known of a line, by name; most values are 1. Names hold lexicon entries, forms of verbs, words and shapes. */
export type Features = Map<string, number>;

/** How far into a line is looked, in words: what a line is shows early. */
const MAX_WORDS = 60;

/** What a line says about itself, wherever it stands. */
export function lineFeatures(line: ReadLine): Features {
  const features: Features = new Map();
  const tokens = line.tokens.slice(0, MAX_WORDS);
  addEntries(features, line, tokens);
  addVerbs(features, line, tokens);
  addWords(features, tokens);
  addShape(features, line.text, tokens.length);
  return features;
}

/** What the wordings of lexicon/lines.yaml say of the line, and those of lexicon/words/leads.yaml that say the same, and where they stand. */
function addEntries(features: Features, { label }: ReadLine, tokens: readonly Token[]): void {
  const counts = new Map<string, number>();
  for (const { entry, tokenStart } of matchEntries(tokens, lexicon('lines', 'leads'))) {
    const id = entry.topic === 'leads' ? entry.more.line : entry.id;
    if (typeof id !== 'string') continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    features.set(`any ${id}`, 1);
    if (tokenStart === 0) features.set(`first ${id}`, 1);
    if (tokenStart < 4) features.set(`early ${id}`, 1);
    if (label > 0 && tokenStart === label) features.set(`label ${id}`, 1);
  }
  for (const [id, count] of counts) if (count > 2) features.set(`many ${id}`, 1);
}

/** Words in front of a verb that tell who acts or to what end: "will lead", "responsible for leading", "who leads". */
const LINKS: Partial<Record<Form, Set<string>>> = {
  base: new Set(['to', 'will', 'and', 'you']),
  ing: new Set(['for', 'by', 'in', 'be', 'while', 'and']),
  s: new Set(['and', 'who', 'that']),
};
const ACTING = ['to + base', 'will + base', 'for + ing'];
const SPEAKERS = ['seeking', 'role-will', 'you-will', 'we', 'you-have', 'experience', 'chance'];

/** In which form verbs of work open the line, and who is said to act. */
function addVerbs(features: Features, line: ReadLine, tokens: readonly Token[]): void {
  const { label, work } = line;
  const verb = (at: number) => (line.verbAt(at) ? line.formAt(at) : null);
  features.set(`verb ${verb(0) ?? 'none'}`, 1);
  features.set(`head ${verb(work) ?? 'none'}`, 1);
  if (work > 0) features.set(`opened ${verb(work) ?? 'none'}`, 1);
  if (label > 0) features.set(`labelled ${verb(label) ?? 'none'}`, 1);
  if (verb(work) === null) features.set(`noun ${nounKind(tokens, work)}`, 1);
  for (const at of line.actions.keys()) {
    const form = at < tokens.length ? verb(at) : null;
    const before = tokens[at - 1]?.norm ?? '';
    if (form && LINKS[form]?.has(before)) features.set(`${before} + ${form}`, 1);
  }
  for (const id of SPEAKERS) {
    if (!features.has(`any line/${id}`)) continue;
    for (const acting of ACTING) if (features.has(acting)) features.set(`line/${id}, ${acting}`, 1);
  }
}

/** Whether a noun of action stands at a place ("Optimisation of bids", "Design and testing"), by its ending and the next word. */
function nounKind(tokens: readonly Token[], at: number): string {
  const norm = tokens[at]?.norm ?? '';
  const ending = /.{3}(tion|sion|ment|ance|ence|ing|sis|al|ship|ity)s?$/.exec(norm)?.[1] ?? 'other';
  const next = tokens[at + 1]?.norm;
  return next === 'of' || next === 'and' ? `${ending} ${next}` : ending;
}

function addWords(features: Features, tokens: readonly Token[]): void {
  features.set(`opens with ${tokens[0]?.norm}`, 1);
  for (const { norm } of tokens) features.set(`word ${norm}`, 1);
}

const YEARS = /\d\+?(?:\s?(?:-|–|to)\s?\d+\+?)?\s{0,3}(?:years?|yrs?)/i;

function addShape(features: Features, line: string, words: number): void {
  features.set(`words ${bucket(words, [2, 4, 7, 11, 16, 24, 35])}`, 1);
  features.set(`ends ${/[.!?:;,]$/.exec(line)?.[0] ?? 'open'}`, 1);
  if (/^\p{Lu}/u.test(line)) features.set('capital', 1);
  if (/https?:|www\.|@|\[email\]/.test(line)) features.set('address', 1);
  if (/\d/.test(line)) features.set('number', 1);
  if (/[$£€]\s?\d/.test(line)) features.set('money', 1);
  if (YEARS.test(line)) features.set('years', 1);
}

/** The number of the first edge that a value does not exceed, from 1. */
export function bucket(value: number, edges: readonly number[]): number {
  return edges.findIndex((edge) => value <= edge) + 1 || edges.length + 1;
}
