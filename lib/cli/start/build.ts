import { build } from 'wxt';
import type { Engine } from './driver';
import { ROOT } from './launch';

/** Builds the extension for an engine into .output, quietly. Rejects with what is wrong in the sources. */
export async function buildFor(engine: Engine): Promise<void> {
  await build({ root: ROOT, browser: engine === 'chromium' ? 'chrome' : 'firefox', logger: SILENT });
}

const nothing = () => undefined;
const SILENT = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: (...args: unknown[]) => console.warn(...args),
  error: (...args: unknown[]) => console.error(...args),
  fatal: (...args: unknown[]) => console.error(...args),
  success: nothing,
  level: 0,
};
