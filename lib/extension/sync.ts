import { type Browser, browser } from 'wxt/browser';
import { syncOn, syncProblem } from './settings';
import { SETTINGS, type SettingName, settingKey } from './shapes/settings';

/** Keys of the settings that go along with the person's browser account when that is turned on. Sites and their permissions stay behind. */
const SYNCED_KEYS: string[] = (Object.keys(SETTINGS) as SettingName[])
  .filter((name) => SETTINGS[name].syncs)
  .map(settingKey);

/** Turns syncing on: what another machine has stored wins, the rest is stored for it. */
export async function startSync(): Promise<void> {
  await syncOn.set(true);
  if (!(await syncOn.get())) return; // The administrator said no.
  const theirs = await browser.storage.sync.get(SYNCED_KEYS);
  const ours = await browser.storage.local.get(SYNCED_KEYS);
  await browser.storage.local.set(theirs);
  for (const [key, value] of Object.entries(ours)) if (!(key in theirs)) await push(key, value);
}

/** Turns syncing off and takes our settings back from the account. This machine keeps its own. */
export async function stopSync(): Promise<void> {
  await syncOn.set(false);
  await syncProblem.set('');
  await browser.storage.sync.remove(SYNCED_KEYS);
}

/** While syncing is on, carries changed settings to the account and back. */
export function serveSync(): void {
  browser.storage.onChanged.addListener(async (changes, area) => {
    const known = Object.entries(changes).filter(([key]) => SYNCED_KEYS.includes(key));
    if (known.length === 0 || (area !== 'local' && area !== 'sync') || !(await syncOn.get())) return;
    for (const [key, { newValue }] of known) await (area === 'local' ? push(key, newValue) : pull(key, newValue));
  });
}

/** A value that the account has no room for stays here, and the options page says so. */
async function push(key: string, value: unknown): Promise<void> {
  if (same((await browser.storage.sync.get(key))[key], value)) return;
  const write = value === undefined ? browser.storage.sync.remove(key) : browser.storage.sync.set({ [key]: value });
  await write.then(
    () => syncProblem.set(''),
    (error: unknown) => syncProblem.set(`${key.replace('setting:', '')}: ${String(error)}`),
  );
}

async function pull(key: string, value: Browser.storage.StorageChange['newValue']): Promise<void> {
  if (value === undefined || same((await browser.storage.local.get(key))[key], value)) return;
  await browser.storage.local.set({ [key]: value });
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
