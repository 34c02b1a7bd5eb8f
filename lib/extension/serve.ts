import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { clearBadge } from './badge';
import { judgeAgain, readTab } from './read';
import { isOwnPage, isOwnReader } from './sender';
import { readable } from './shapes/lenient';
import { type Request, request } from './shapes/messages';
import { arrived, gone } from './shapes/orders';

/** Answers our own pages and listens to our readers; whatever else arrives is left alone. Keeps nothing between messages. */
export function serve(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (isOwnReader(sender) && v.is(gone, message)) clearBadge(sender.tab?.id ?? -1);
    if (isOwnReader(sender) && v.is(arrived, message)) readTab(sender.tab?.id ?? -1);
    const asked = isOwnPage(sender) ? readable(request, message) : undefined;
    if (asked === undefined) return false;
    answer(asked).then(
      (value) => sendResponse({ value }),
      (error: unknown) => sendResponse({ error: String(error) }),
    );
    return true;
  });
}

async function answer(asked: Request): Promise<unknown> {
  if (asked.kind === 'read') return readTab(asked.tabId);
  return judgeAgain(asked);
}
