import { browser } from 'wxt/browser';
import { isExtensionThere } from './lifetime';
import { isOwn } from './sender';
import type { Order, Step } from './shapes/orders';

/**
 * Listens in a page for orders to this one reading, until the signal aborts. `obey` answers whether it could be done; orders to
 * other readings are left to their own readers. Only our own extension is heard, and it checks the shape of what it sends: so no page
 * carries the weight of that.
 */
export function listenToOrders(reading: string, signal: AbortSignal, obey: (order: Order | Step) => boolean): void {
  const listener = (
    message: Order | Step,
    sender: Parameters<typeof isOwn>[0],
    sendResponse: (done: boolean) => void,
  ) => {
    if (!isOwn(sender)) return;
    if (message.kind === 'step' || message.reading === reading) sendResponse(obey(message));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** Tells the background that the posting that was read is gone from the page. */
export function tellGone(): void {
  if (isExtensionThere()) browser.runtime.sendMessage({ kind: 'gone' }).catch(() => undefined);
}

/** Tells the background that there is a page to read, on a site that the person turned on. */
export function tellArrived(): void {
  if (isExtensionThere()) browser.runtime.sendMessage({ kind: 'arrived' }).catch(() => undefined);
}
