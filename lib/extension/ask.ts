import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readable, type SchemaOf } from './shapes/lenient';
import { type Place, type Replies, type Reply, type Request, replies, reply } from './shapes/messages';
import { type Order, order } from './shapes/orders';

type ReplySchemas = { [K in Request['kind']]: SchemaOf<Replies[K]> };

/**
 * Asks the background. It may have been stopped and be starting right now, so a lost question is put once more.
 * Rejects with the background's own words when the work itself failed.
 */
export async function ask<K extends Request['kind']>(request: Extract<Request, { kind: K }>): Promise<Replies[K]> {
  const answered = await send(request).catch(() => send(request));
  if ('error' in answered) throw new Error(answered.error);
  const schema: ReplySchemas[K] = replies[request.kind];
  return understood(schema, answered.value);
}

async function send(request: Request): Promise<Reply> {
  return understood(reply, await browser.runtime.sendMessage(request));
}

function understood<T>(schema: SchemaOf<T>, message: unknown): T {
  const value = readable(schema, message);
  if (value === undefined) throw new Error('The extension did not answer.');
  return value;
}

/** An order without the name of its reading. */
type OrderBody = Order extends infer O ? (O extends Order ? Omit<O, 'reading'> : never) : never;

/**
 * Tells the reader of a place what to do. False when the page has moved on and nobody listens there. Rejects what is no order: a
 * reader does not check the shape of what it hears.
 */
export async function tell({ tabId, frameId, reading }: Place, body: OrderBody): Promise<boolean> {
  const message = v.parse(order, { ...body, reading });
  return browser.tabs.sendMessage(tabId, message, { frameId }).then(
    (done: unknown) => done === true,
    () => false,
  );
}
