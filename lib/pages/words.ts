import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { inLanguage, type Words } from '../report/words';

/** Pages hand the person's language down through this, so that the pieces need no browser. */
export const WordsContext = createContext<Words>(inLanguage('en', (key) => key));

/** The texts of the interface in the person's language. */
export const useWords = (): Words => useContext(WordsContext);
