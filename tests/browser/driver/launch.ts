import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchChromium } from './chromium';
import type { Driver, Engine, LaunchOptions } from './driver';
import { needBrowser } from './find';
import { launchFirefox } from './firefox';

const BUILT: Record<Engine, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
/** The folder of the project. */
export const ROOT = resolve(import.meta.dirname, '../../..');

/** Where the build of an engine lies: in `TRUETITLE_OUTPUT`, or else in .output. Throws when nothing lies there. */
export function builtExtension(engine: Engine): string {
  const folder = resolve(ROOT, process.env.TRUETITLE_OUTPUT ?? '.output', BUILT[engine]);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`Nothing is built in ${folder}. Run \`npm run build\` and try again.`);
}

/** Starts a browser with the built extension. Without a display it must be headless. */
export function launch(engine: Engine, options: Partial<LaunchOptions> = {}): Promise<Driver> {
  const full = {
    program: options.program ?? needBrowser(engine),
    extension: builtExtension(engine),
    headless: true,
    ...options,
  };
  return engine === 'chromium' ? launchChromium(full) : launchFirefox(full);
}
