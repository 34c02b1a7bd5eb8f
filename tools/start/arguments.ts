import { parseArgs } from 'node:util';
import type { Engine } from '../../tests/browser/driver/driver';

export const USAGE = `npm start [-- [--browser chromium|firefox] [URL|FILE]]
Opens a browser with TrueTitle on a posting: an address, a file, or a sample.`;

/** What the person wants started. */
export interface Wish {
  target: string | undefined;
  engine: Engine | undefined;
  help: boolean;
  error: string | null;
}

/** Reads the command's arguments; `error` says what is wrong with them. */
export function parseStart(args: string[]): Wish {
  const none: Wish = { target: undefined, engine: undefined, help: false, error: null };
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { browser: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (positionals.length > 1) return { ...none, error: 'Give one address or file.' };
    if (values.browser !== undefined && !isEngine(values.browser))
      return { ...none, error: `There is no browser "${values.browser}": give chromium or firefox.` };
    return { target: positionals[0], engine: values.browser, help: values.help ?? false, error: null };
  } catch (error) {
    return { ...none, error: (error as Error).message };
  }
}

const isEngine = (name: string): name is Engine => name === 'chromium' || name === 'firefox';

/** Says whether a target is an address of the web and not a file. */
export const isUrl = (target: string): boolean => /^https?:\/\//i.test(target);
