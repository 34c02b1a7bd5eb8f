import { browser } from 'wxt/browser';
import { openOwnPage } from './own-pages';

/** Shows the welcome page once, after the person has installed the extension; never after an update. */
export function serveFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openOwnPage('welcome').catch(() => undefined);
  });
}
