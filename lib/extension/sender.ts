import { type Browser, browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/** A message from one of our own pages: popup, options and so on. A page of the web can never be one. */
export function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** A message from our reader in a tab. */
export function isOwnReader(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab?.id !== undefined && !isOwnPage(sender);
}

/** A message from the background or from one of our pages, as a reader sees it. */
export function isOwn(sender: Sender): boolean {
  return sender.id === browser.runtime.id;
}
