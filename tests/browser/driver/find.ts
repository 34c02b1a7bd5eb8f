import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Engine } from './driver';

const PROGRAMS: Record<Engine, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC: Record<Engine, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS: Record<Engine, string[]> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/** Where a browser of this engine is installed, or null. `TRUETITLE_CHROMIUM` and `TRUETITLE_FIREFOX` go first. */
export function findBrowser(engine: Engine): string | null {
  const named = process.env[`TRUETITLE_${engine.toUpperCase()}`];
  return [...(named ? [named] : []), ...candidates(engine)].find(runnable) ?? null;
}

/** Installs, on Debian as root, whichever browser is missing: once, before tests that run beside each other would. */
export function installMissing(engine: Engine): void {
  if (!findBrowser(engine)) installed(engine);
}

/** Finds a browser; on Debian, as root, installs one when there is none. Throws one line that says what to install. */
export function needBrowser(engine: Engine): string {
  const found = findBrowser(engine) ?? installed(engine);
  if (found) return found;
  throw new Error(
    engine === 'chromium'
      ? 'No browser found: install Chromium, Chrome or Edge, or name its program in TRUETITLE_CHROMIUM.'
      : 'No Firefox found: install Firefox 142 or newer, or name its program in TRUETITLE_FIREFOX.',
  );
}

function candidates(engine: Engine): string[] {
  if (process.platform === 'darwin') return MAC[engine].map((path) => join('/Applications', path));
  if (process.platform === 'win32')
    return programFolders().flatMap((dir) => WINDOWS[engine].map((path) => join(dir, path)));
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return PROGRAMS[engine].flatMap((name) => folders.map((folder) => join(folder, name)));
}

const programFolders = () =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    (dir) => dir !== undefined,
  );

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs Debian's own package where that can be done without a question. */
function installed(engine: Engine): string | null {
  if (process.getuid?.() !== 0 || !runnable('/usr/bin/apt-get')) return null;
  const name = engine === 'chromium' ? 'chromium' : 'firefox-esr';
  process.stderr.write(`No ${engine} here: installing Debian's ${name} ...\n`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', name);
  return findBrowser(engine);
}
