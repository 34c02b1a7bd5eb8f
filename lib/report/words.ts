import type messages from '../../assets/public/_locales/en/messages.json';
import type { Category, Level, Role } from '../lexicon/categories';

/** The name of a text of the interface. English is the full list; other languages may lack some and fall back to it. */
export type WordsKey = keyof typeof messages;

/** The person's language: gives a text in it, with `$1` ... `$9` filled in; `language` is its tag, which numbers and dates go by. */
export interface Words {
  (key: WordsKey, ...fillings: (string | number)[]): string;
  readonly language: string;
}

/** Words of a language, after the function that looks a text up in it and fills it in. */
export function inLanguage(language: string, textOf: (key: WordsKey, fillings: string[]) => string): Words {
  const words = (key: WordsKey, ...fillings: (string | number)[]) => textOf(key, fillings.map(String));
  return Object.assign(words, { language });
}

/** The name of a role in the person's language. */
export const roleName = (words: Words, role: Role): string => words(`role_${role}`);

/** The name of a category, or of what a person struck. */
export const categoryName = (words: Words, category: Category | 'not_duty'): string => words(`category_${category}`);

/** The name of a level, to stand by itself. */
export const levelName = (words: Words, level: Level): string => words(`level_${level}`);

/** "a", "a or b", "a, b or c". */
export function anyOf(words: Words, names: string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : words('or', names.slice(0, -1).join(', '), last);
}

/** A share (0..1) as whole per cent. */
export const percent = (words: Words, share: number): string => perCent(words, share, 0);

/** A share (0..1) as per cent with one decimal, where it has one. */
export const exactPercent = (words: Words, share: number): string => perCent(words, share, 1);

const perCent = ({ language }: Words, share: number, maximumFractionDigits: number) =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits }).format(share);
