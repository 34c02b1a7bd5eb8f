import { browser } from 'wxt/browser';
import type { Verdict, VerdictKind } from '../analysis/verdict';
import { words } from './words';

const SIGNS: Record<VerdictKind, { text: string; color: string }> = {
  match: { text: '✓', color: '#1a7f4b' },
  mislabelled: { text: '≠', color: '#b3420a' },
  no_claim: { text: '•', color: '#3b5f8a' },
  not_social: { text: '–', color: '#5c6370' },
  unclear: { text: '?', color: '#5c6370' },
};

/** Shows a verdict in one sign on the toolbar button of a tab. The browser takes it away when the tab moves on. */
export async function showBadge(tabId: number, { verdict }: Verdict): Promise<void> {
  const { text, color } = SIGNS[verdict];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: words(`badge_${verdict}`) }),
  ]).catch(() => undefined); // The tab may be closed by now.
}

/** Takes the sign away: what it spoke of is gone. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: words('action_title') }),
  ]).catch(() => undefined);
}
