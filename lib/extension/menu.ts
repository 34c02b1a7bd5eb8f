import { browser } from 'wxt/browser';
import { words } from './words';

const READ = 'read';

/** Offers the reading in the menu of a page and of a selection. It opens the popup, which starts the reading. */
export function serveMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: READ, title: words('action_title'), contexts: ['page', 'selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    if (menuItemId === READ) browser.action.openPopup().catch(() => undefined);
  });
}
