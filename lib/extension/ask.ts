import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readable, type SchemaOf } from './shapes/lenient';
import { type Place, type Replies, type Reply, type Request, replies, reply } from './shapes/messages';
import { type Order, order } from './shapes/orders';

type ReplySchemas = { [K in Request['kind']]: SchemaOf<Replies[K]> };

/** A question that has had no answer for so long is taken for lost, in milliseconds: a background that is being stopped may swallow it. */
const PATIENCE_MS = 8_000;

/**
 * Asks the background. It may have been stopped and be starting right now, so a lost question is put once more.
 * Rejects with the background's own words when the work itself failed.
 */
export async function ask<K extends Request['kind']>(request: Extract<Request, { kind: K }>): Promise<Replies[K]> {
  const answered = await sendTwice(request);
  if ('error' in answered) throw new Error(answered.error);
  const schema: ReplySchemas[K] = replies[request.kind];
  return understood(schema, answered.value);
}

/** The first answer there is, to the question or to the same one put again. */
async function sendTwice(request: Request): Promise<Reply> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Reply>((resolve, reject) => {
    timer = setTimeout(() => send(request).then(resolve, reject), PATIENCE_MS);
  });
  try {
    return await Promise.race([send(request).catch(() => send(request)), late]);
  } finally {
    clearTimeout(timer);
  }
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
