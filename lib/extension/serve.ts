import { browser } from 'wxt/browser';
import { clearBadge } from './badge';
import { isArrived, isGone, isRequest, type Request } from './messages';
import { judgeAgain, readTab } from './read';
import { isOwnPage, isOwnReader } from './sender';

/** Answers our own pages and listens to our readers; whatever else arrives is left alone. Keeps nothing between messages. */
export function serve(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (isOwnReader(sender) && isGone(message)) clearBadge(sender.tab?.id ?? -1);
    if (isOwnReader(sender) && isArrived(message)) readTab(sender.tab?.id ?? -1);
    if (!isOwnPage(sender) || !isRequest(message)) return false;
    answer(message).then(
      (value) => sendResponse({ value }),
      (error: unknown) => sendResponse({ error: String(error) }),
    );
    return true;
  });
}

async function answer(request: Request): Promise<unknown> {
  if (request.kind === 'read') return readTab(request.tabId);
  return judgeAgain(request.posting, request.changes, request.options);
}
