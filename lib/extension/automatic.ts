import { browser } from 'wxt/browser';
import { automaticOrigins } from './settings';

const ID = 'automatic';
const FILE = 'automatic.js';

/**
 * Asks, at once from a click, for these match patterns, and reads pages there by itself from now on. Resolves to whether the
 * person agreed.
 */
export async function turnOn(origins: string[]): Promise<boolean> {
  if (!(await browser.permissions.request({ origins }))) return false;
  await automaticOrigins.set([...new Set([...(await automaticOrigins.get()), ...origins])]);
  await registerAutomatic();
  return true;
}

/** Stops reading pages there by itself and hands the permission back. */
export async function turnOff(origins: string[]): Promise<void> {
  await automaticOrigins.set((await automaticOrigins.get()).filter((origin) => !origins.includes(origin)));
  await registerAutomatic();
  await browser.permissions.remove({ origins }).catch(() => false);
}

/** Makes the registered script cover what is turned on and still permitted, no more. */
export async function registerAutomatic(): Promise<void> {
  const matches = await permittedOf(await automaticOrigins.get());
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: ID, matches, js: [FILE], runAt: 'document_idle' }]);
}

/** Keeps the registered script right when the extension is updated and when a permission is withdrawn in the browser. */
export function serveAutomatic(): void {
  browser.runtime.onInstalled.addListener(() => registerAutomatic());
  browser.permissions.onRemoved.addListener(async () => {
    const on = await automaticOrigins.get();
    const left = await permittedOf(on);
    if (left.length < on.length) await automaticOrigins.set(left);
    await registerAutomatic();
  });
}

/** Those of the match patterns that the person permits right now. */
export async function permittedOf(origins: string[]): Promise<string[]> {
  const granted = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return origins.filter((_, i) => granted[i]);
}

/** Calls back when a permission is given or withdrawn, until the signal aborts. */
export function onPermissionsChanged(signal: AbortSignal, callback: () => void): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(callback);
    signal.addEventListener('abort', () => event.removeListener(callback), { once: true });
  }
}
