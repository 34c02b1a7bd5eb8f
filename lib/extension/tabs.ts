import { browser } from 'wxt/browser';

/** Says whether a window of ours is the popup of the toolbar button, and not a tab. */
export const isPopup = (view: Window): boolean => browser.extension.getViews({ type: 'popup' }).includes(view);

/** The tab in front of the person. Throws when there is none. */
export async function tabInFront(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is open.');
  return tab.id;
}

/** Calls back whenever a tab starts to load another page, until the signal aborts. */
export function onLoading(tabId: number, signal: AbortSignal, callback: () => void): void {
  const listener = (id: number, change: { status?: string }) => {
    if (id === tabId && change.status === 'loading') callback();
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener), { once: true });
}
