import { browser } from 'wxt/browser';
import { inLanguage, type Words, type WordsKey } from '../report/words';

/** Gives a text of the interface in the person's language, with `$1` ... `$9` filled in. */
export function words(key: WordsKey, ...fillings: (string | number)[]): string {
  return browser.i18n.getMessage(key as never, fillings.map(String));
}

/** The browser's language, for pages: its texts, and the tag that numbers and dates go by. */
export const browserWords = (): Words => inLanguage(language(), (key, fillings) => words(key, ...fillings));

/** The browser's own language where it is one of ours, so that dates and numbers are as the person is used to; else the one it fell back to. */
function language(): string {
  const ours = words('language');
  const browsers = browser.i18n.getUILanguage();
  return browsers.split('-')[0] === ours ? browsers : ours;
}
