import { browser } from 'wxt/browser';

/** Opens one of our own pages in a tab. */
export async function openOwnPage(name: 'saved' | 'options' | 'draft' | 'welcome'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html` as '/draft.html') });
}
