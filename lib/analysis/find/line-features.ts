import { lexicon } from '../../lexicon/lexicon';
import { matchEntries } from '../../lexicon/match';
import { type Token, tokenise } from '../../lexicon/tokens';

/** What is known of a line, by name; most values are 1. Names hold lexicon entries, forms of verbs, words and shapes. */
export type Features = Map<string, number>;

/** How far into a line is looked: what a line is shows early. */
const MAX_WORDS = 60;
const MAX_LENGTH = 600;

/** A line cut into words, with the forms in which verbs of work stand in it. */
interface ReadLine {
  tokens: Token[];
  forms: (VerbForm | undefined)[];
  /** Index of the word behind a label such as "Community:", 0 without one. */
  label: number;
}

/** "base" gives an order ("manage"), "s" and "ing" describe, "ed" looks back. */
type VerbForm = 'base' | 's' | 'ing' | 'ed';

/** What a line says about itself, wherever it stands. */
export function lineFeatures(text: string): Features {
  const line = text.slice(0, MAX_LENGTH);
  const read = readLine(line);
  const features: Features = new Map();
  addEntries(features, read);
  addVerbs(features, read);
  addWords(features, read.tokens);
  addShape(features, line, read.tokens.length);
  return features;
}

/** The form of the verb of work that opens a line, if one does, and the number of the line's words. */
export function openingVerb(text: string): { form: VerbForm | undefined; words: number } {
  const { tokens, forms } = readLine(text.slice(0, MAX_LENGTH));
  return { form: forms[0], words: tokens.length };
}

function readLine(line: string): ReadLine {
  const tokens = tokenise(line).slice(0, MAX_WORDS);
  return { tokens, forms: verbForms(tokens), label: behindLabel(line, tokens) };
}

function verbForms(tokens: Token[]): (VerbForm | undefined)[] {
  const forms: (VerbForm | undefined)[] = [];
  for (const { word, tokenStart } of matchEntries(tokens, lexicon('line-verbs'))) {
    const norm = tokens[tokenStart]?.norm ?? '';
    forms[tokenStart] = norm === word ? 'base' : norm.endsWith('ing') ? 'ing' : norm.endsWith('s') ? 's' : 'ed';
  }
  return forms;
}

function behindLabel(line: string, tokens: readonly Token[]): number {
  const colon = line.slice(0, 90).search(/[:：]|\s[–—-]\s/);
  if (colon < 0) return 0;
  const at = tokens.findIndex((token) => token.start > colon);
  return at > 0 && at <= 8 ? at : 0;
}

/** Which entries of lexicon/lines.yaml the line holds, and where. */
function addEntries(features: Features, { tokens, label }: ReadLine): void {
  const counts = new Map<string, number>();
  for (const { entry, tokenStart } of matchEntries(tokens, lexicon('lines'))) {
    const { id } = entry;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    features.set(`any ${id}`, 1);
    if (tokenStart === 0) features.set(`first ${id}`, 1);
    if (tokenStart < 4) features.set(`early ${id}`, 1);
    if (label > 0 && tokenStart === label) features.set(`label ${id}`, 1);
  }
  for (const [id, count] of counts) if (count > 2) features.set(`many ${id}`, 1);
}

const OPENING = new Set(
  `also and to the a an will you your be would help helping assist assisting support supporting in with on as well then our
   us other for of`.split(/\s+/),
);

/** Index of the first word behind those that open many duties ("You will also help to ..."). */
function behindOpening({ tokens, forms, label }: ReadLine): number {
  const isOpening = ({ norm }: Token, at: number) =>
    OPENING.has(norm) || (norm.endsWith('ly') && forms[at] === undefined);
  let at = label;
  for (let token = tokens[at]; token && at < label + 6 && isOpening(token, at); token = tokens[at]) at++;
  return at;
}

/** Words in front of a verb that tell who acts or to what end: "will lead", "responsible for leading", "who leads". */
const LINKS: Partial<Record<VerbForm, Set<string>>> = {
  base: new Set(['to', 'will', 'and', 'you']),
  ing: new Set(['for', 'by', 'in', 'be', 'while', 'and']),
  s: new Set(['and', 'who', 'that']),
};
const ACTING = ['to + base', 'will + base', 'for + ing'];
const SPEAKERS = ['seeking', 'role-will', 'you-will', 'we', 'you-have', 'experience', 'chance'];

/** In which form verbs of work open the line, and who is said to act. */
function addVerbs(features: Features, read: ReadLine): void {
  const { tokens, forms, label } = read;
  const start = behindOpening(read);
  features.set(`verb ${forms[0] ?? 'none'}`, 1);
  features.set(`head ${forms[start] ?? 'none'}`, 1);
  if (start > 0) features.set(`opened ${forms[start] ?? 'none'}`, 1);
  if (label > 0) features.set(`labelled ${forms[label] ?? 'none'}`, 1);
  if (forms[start] === undefined) features.set(`noun ${nounKind(tokens, start)}`, 1);
  for (const [at, form] of forms.entries()) {
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
