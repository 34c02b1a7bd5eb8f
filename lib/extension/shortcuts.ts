import { browser } from 'wxt/browser';

/** The keys of our commands by name, as the browser writes them; those without keys are left out. The person may have changed them. */
export async function shortcuts(): Promise<Record<string, string>> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(commands.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut]] : [])));
}
