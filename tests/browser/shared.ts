import type { Driver, Engine } from './driver/driver';
import { launch } from './driver/launch';
import { type RecordingProxy, startProxy } from './proxy';

/** A running browser and what stands between it and the world. */
export interface Lent {
  driver: Driver;
  proxy: RecordingProxy;
}

/** The browsers of this worker, which live as long as it does; the worker's end finds them here. */
const KEY = Symbol.for('truetitle.browsers');
const holder = globalThis as { [KEY]?: Map<Engine, Promise<Lent>> };

/** Lends the worker's browser of an engine, which is started when it is asked for first. */
export async function lend(engine: Engine): Promise<Lent> {
  holder[KEY] ??= new Map();
  const known = holder[KEY].get(engine);
  if (known && (await isAwake(await known))) return known;
  if (known) await end(await known);
  const lent = start(engine);
  holder[KEY].set(engine, lent);
  return lent;
}

/** How long a background may take to wake, in milliseconds. One that Chromium has stopped in a bad moment never does while it is driven from outside. */
const PATIENCE_MS = 10_000;

/** Whether the background answers: to what it does not know it says so at once. */
async function isAwake({ driver }: Lent): Promise<boolean> {
  if (!driver.wake) return true;
  const tooLate = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => tooLate.resolve(false), PATIENCE_MS);
  const answered = driver.wake().then(
    () => true,
    () => false,
  );
  const awake = await Promise.race([answered, tooLate.promise]);
  clearTimeout(timer);
  return awake;
}

/** Takes a lent browser back and makes it as good as new. One that cannot be is ended, and the next to ask gets another. */
export async function giveBack({ driver, proxy }: Lent): Promise<void> {
  try {
    await driver.renew();
    proxy.asked.length = 0;
  } catch (error) {
    holder[KEY]?.delete(driver.engine);
    await end({ driver, proxy });
    throw error;
  }
}

/** Ends every browser of this worker. */
export async function endAll(): Promise<void> {
  const all = await Promise.allSettled(holder[KEY]?.values() ?? []);
  await Promise.all(all.map((one) => (one.status === 'fulfilled' ? end(one.value) : undefined)));
}

async function start(engine: Engine): Promise<Lent> {
  const proxy = await startProxy();
  return { driver: await launch(engine, { proxy: proxy.address }), proxy };
}

async function end({ driver, proxy }: Lent): Promise<void> {
  await driver.close();
  await proxy.close();
}
