/** What a room may import: the project's own files by their beginning, and packages. Its own files are always allowed. */
export interface Room {
  directory: string;
  /** Beginnings of paths from the top. */
  mayImport: string[];
  /** The same, for imports of types alone. */
  mayImportTypes?: string[];
  packages: RegExp;
}

const NONE = /^$/;
const LEXICON = ['lib/lexicon/'];
const MEANING = ['lib/meaning/'];
/** The words of the contract: a posting, a verdict. Every floor of the analysis speaks them. */
const CONTRACT = ['lib/analysis/posting', 'lib/analysis/verdict'];
const ANALYSIS = ['lib/analysis/', 'lib/lexicon/', 'lib/meaning/'];
const WEIGHTS = 'assets/weights/';
/** How marks look, without the drawing. */
const MARK_LOOKS = ['lib/marking/palette', 'lib/marking/styles'];
/** The texts of the user interface, in every language. */
const MESSAGES = 'assets/public/_locales/';

/** A floor of the analysis: it may use the floors named before it, in the order in which the text flows. */
const floor = (name: string, below: string[], packages: RegExp = NONE): Room => ({
  directory: `lib/analysis/${name}/`,
  mayImport: [...LEXICON, ...MEANING, ...CONTRACT, ...below.map((one) => `lib/analysis/${one}/`), WEIGHTS],
  packages,
});

/** The house, one room a line, rooms inside rooms first: who may import whom. */
export const ROOMS: Room[] = [
  floor('model', []),
  floor('text', []),
  floor('find', ['text', 'model']),
  floor('title', []),
  floor('classify', ['text', 'model', 'title', 'find'], /^stemmer$/),
  floor('signals', ['text']),
  floor('role', ['text', 'model', 'title', 'signals'], /^stemmer$/),
  floor('explain', ['text', 'classify', 'title', 'signals', 'role']),
  { directory: 'lib/analysis/', mayImport: [...LEXICON, ...MEANING], packages: NONE },
  { directory: 'lib/meaning/', mayImport: [], packages: /^@huggingface\/tokenizers$/ },
  { directory: 'lib/lexicon/', mayImport: [], packages: /^compromise(\/|$)/ },
  { directory: 'lib/report/', mayImport: [...ANALYSIS, MESSAGES], packages: /^papaparse$/ },
  {
    directory: 'lib/reading/',
    mayImport: ['lib/analysis/text/list-marks'],
    mayImportTypes: ['lib/analysis/posting'],
    packages: /^fflate$/,
  },
  { directory: 'lib/marking/', mayImport: [...ANALYSIS, 'lib/reading/'], packages: NONE },
  {
    directory: 'lib/extension/',
    mayImport: [...ANALYSIS, 'lib/reading/', ...MARK_LOOKS, 'lib/report/', MESSAGES],
    packages: /^(wxt\/|webextension-polyfill$|idb$|valibot$)/,
  },
  {
    directory: 'lib/pages/',
    mayImport: [...ANALYSIS, 'lib/reading/', ...MARK_LOOKS, 'lib/report/', 'lib/extension/', MESSAGES],
    packages: /^(preact(\/|$)|prosemirror-|yaml$)/,
  },
  {
    directory: 'lib/cli/',
    mayImport: [...ANALYSIS, 'lib/reading/', 'lib/report/', 'package.json'],
    packages: /^(node:|linkedom$|parse5$|yaml$)/,
  },
  {
    directory: 'entrypoints/',
    mayImport: [...ANALYSIS, 'lib/reading/', 'lib/marking/', 'lib/report/', 'lib/pages/', 'lib/extension/'],
    packages: /^(wxt\/utils\/|preact(\/|$)|#imports)/,
  },
];

/** Folders behind the product, and what of the rest each may use: the product itself uses none of them. */
export const BEHIND: Room[] = [
  { directory: 'tools/', mayImport: ['lib/', 'assets/', 'package.json', 'tests/browser/driver/'], packages: /./ },
  { directory: 'tests/', mayImport: ['lib/', 'entrypoints/', 'tools/', 'assets/', 'package.json'], packages: /./ },
];
