/** British spellings that no rule below covers, and their American form. */
const WORDS: Record<string, string> = {
  programme: 'program',
  programmes: 'programs',
  centre: 'center',
  centres: 'centers',
  theatre: 'theater',
  theatres: 'theaters',
  licence: 'license',
  licences: 'licenses',
  practise: 'practice',
  practising: 'practicing',
  defence: 'defense',
  judgement: 'judgment',
  fulfil: 'fulfill',
  fulfils: 'fulfills',
  enrol: 'enroll',
  enrolment: 'enrollment',
  grey: 'gray',
  cheque: 'check',
  learnt: 'learned',
  whilst: 'while',
  amongst: 'among',
};

const RULES: [RegExp, string][] = [
  [/is(e|es|ed|ing|er|ers|ation|ations|ational)$/, 'iz$1'],
  [/ys(e|es|ed|ing|er|ers)$/, 'yz$1'],
  [/our(s|ed|ing|ful|ite|ites|able|al|hood)?$/, 'or$1'],
  [/ogue(s?)$/, 'og$1'],
];
/** What some rule may hold for: most words are passed over at one look. */
const RULED = /[iy]s|our|ogue/;

/**
 * One spelling for British and American words: "organise" and "organize" both become "organize". It changes some other words
 * as well ("promise"), which does no harm because lexicon and postings go through the same function. `word` is in lower case.
 */
export function oneSpelling(word: string): string {
  if (word.length < 6) return WORDS[word] ?? word;
  const known = WORDS[word];
  if (known) return known;
  if (word.length >= 8) word = word.replace(/ll(ed|ing|er|ers)$/, 'l$1');
  if (!RULED.test(word)) return word;
  for (const [pattern, to] of RULES) if (pattern.test(word)) return word.replace(pattern, to);
  return word;
}
