import { browser } from 'wxt/browser';
import { openAsDraft } from './drafts';
import { words } from './words';

const READ = 'read';
const DRAFT = 'draft';

/** Offers, in the menu of a page and of a selection, to read the page and to work on the selection as a draft. */
export function serveMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: READ, title: words('action_title'), contexts: ['page', 'selection'] });
    browser.contextMenus.create({ id: DRAFT, title: words('menu_draft'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId === READ) browser.action.openPopup().catch(() => undefined);
    if (menuItemId === DRAFT) draftFromSelection(selectionText ?? '', tab?.id, frameId ?? 0);
  });
}

/** The browser hands a selection over without its lines; the page itself, which the click has opened, still has them. */
async function draftFromSelection(selected: string, tabId: number | undefined, frameId: number): Promise<void> {
  const lines = await selectedLines(tabId, frameId).catch(() => '');
  await openAsDraft('', { text: lines || selected, blocks: [] });
}

async function selectedLines(tabId: number | undefined, frameId: number): Promise<string> {
  if (tabId === undefined) return '';
  const target = { tabId, frameIds: [frameId] };
  const [found] = await browser.scripting.executeScript({ target, func: () => String(getSelection()) });
  return typeof found?.result === 'string' ? found.result : '';
}
