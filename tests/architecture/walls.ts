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
const DATA = ['lib/analysis/', 'lib/lexicon/'];
/** The texts of the user interface, in every language. */
const WORDS = 'assets/public/_locales/';

/** The house, one room a line: who may import whom. */
export const ROOMS: Room[] = [
  { directory: 'lib/lexicon/', mayImport: [], packages: /^compromise(\/|$)/ },
  { directory: 'lib/analysis/', mayImport: ['lib/lexicon/', 'lexicon/'], packages: /^(compromise(\/|$)|stemmer$)/ },
  { directory: 'lib/report/', mayImport: DATA, packages: NONE },
  { directory: 'lib/reading/', mayImport: [], mayImportTypes: ['lib/analysis/posting'], packages: NONE },
  { directory: 'lib/marking/', mayImport: [...DATA, 'lib/reading/'], packages: NONE },
  { directory: 'lib/ui/', mayImport: [...DATA, 'lib/report/', WORDS], packages: /^preact(\/|$)/ },
  {
    directory: 'lib/extension/',
    mayImport: [...DATA, 'lib/reading/', 'lib/marking/styles', 'lib/report/', WORDS],
    packages: /^(wxt\/|webextension-polyfill$|idb$|valibot$)/,
  },
  {
    directory: 'lib/cli/',
    mayImport: [...DATA, 'lib/reading/', 'lib/report/', 'lexicon/', 'package.json'],
    packages: /^(?!wxt\/browser|webextension-polyfill)/,
  },
  {
    directory: 'entrypoints/',
    mayImport: [...DATA, 'lib/reading/', 'lib/marking/', 'lib/report/', 'lib/ui/', 'lib/extension/'],
    packages: /^(wxt\/utils\/|preact(\/|$)|#imports|prosemirror-|papaparse$|fflate$|yaml$)/,
  },
];
