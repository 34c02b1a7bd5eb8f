import { browser } from 'wxt/browser';
import type messages from '../../assets/public/_locales/en/messages.json';

/** The name of a text of the interface. English is the full list; other languages may lack some and fall back to it. */
export type WordsKey = keyof typeof messages;

/** Gives a text of the interface in the person's language, with `$1` ... `$9` filled in. */
export function words(key: WordsKey, ...fillings: (string | number)[]): string {
  return browser.i18n.getMessage(key as never, fillings.map(String));
}

/**
 * The language of the texts, as a tag for `lang`: the browser's own where it is one of ours, so that dates and numbers are as the
 * person is used to; else the one that the browser fell back to.
 */
export function language(): string {
  const ours = words('language');
  const browsers = browser.i18n.getUILanguage();
  return browsers.split('-')[0] === ours ? browsers : ours;
}
