import { browser } from 'wxt/browser';

/** Opens one of our own pages in a tab. */
export async function openOwnPage(name: 'saved' | 'options' | 'draft' | 'welcome'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html` as '/draft.html') });
}

interface Sidebar {
  open(): Promise<void>;
}

/** Opens the draft desk beside the page. Only a click may do that; Firefox wants it to be the first thing that the click does. */
export async function openBeside(): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  if (sidebarAction) return sidebarAction.open();
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await browser.sidePanel.open({ windowId: id });
}
