import { browser } from 'wxt/browser';
import type { Place } from './answer';
import type { Answers, Order, Request } from './messages';

type Reply<T> = { value: T } | { error: string };

/**
 * Asks the background. It may have been stopped and be starting right now, so a lost question is put once more.
 * Rejects with the background's own words when the work itself failed.
 */
export async function ask<K extends Request['kind']>(request: Extract<Request, { kind: K }>): Promise<Answers[K]> {
  const reply = await send<Answers[K]>(request).catch(() => send<Answers[K]>(request));
  if ('error' in reply) throw new Error(reply.error);
  return reply.value;
}

async function send<T>(request: Request): Promise<Reply<T>> {
  const reply: Reply<T> | undefined = await browser.runtime.sendMessage(request);
  if (!reply) throw new Error('The extension did not answer.');
  return reply;
}

/** Tells the reader of a place what to do. False when the page has moved on and nobody listens there. */
export async function tell(
  place: Place,
  order: Omit<Extract<Order, { kind: 'clear' }>, 'reading'> | OrderBody,
): Promise<boolean> {
  const message: Order = { ...order, reading: place.reading } as Order;
  return browser.tabs.sendMessage(place.tabId, message, { frameId: place.frameId }).then(
    (done: unknown) => done === true,
    () => false,
  );
}

type OrderBody = Order extends infer O ? (O extends Order ? Omit<O, 'reading'> : never) : never;
