import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../assets/public/_locales/en/messages.json';
import type { Category, Role } from '../lexicon/categories';

/** The name of a text of the interface. */
export type WordsKey = keyof typeof messages;

/** Gives a text in the person's language, with `$1` ... `$9` filled in. */
export type Words = (key: WordsKey, ...fillings: (string | number)[]) => string;

/** Pages hand the browser's texts down through this, so that the pieces need no browser. */
export const WordsContext = createContext<Words>((key) => key);

/** The texts of the interface. */
export const useWords = (): Words => useContext(WordsContext);

/** The name of a role in the person's language. */
export const roleName = (words: Words, role: Role): string => words(`role_${role}`);
/** The name of a category, or of what a person struck. */
export const categoryName = (words: Words, category: Category | 'not_duty'): string => words(`category_${category}`);

/** A share as whole per cent, in the page's language. */
export const percent = (share: number): string => perCent(share, 0);

/** A share with one decimal, where it has one. */
export const exactPercent = (share: number): string => perCent(share, 1);

const perCent = (share: number, maximumFractionDigits: number) =>
  new Intl.NumberFormat(document.documentElement.lang || 'en', { style: 'percent', maximumFractionDigits }).format(
    share,
  );
