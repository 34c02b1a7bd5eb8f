import type { Page } from 'puppeteer-core';

/** Which extension build a browser takes. */
export type Engine = 'chromium' | 'firefox';

/** The real popup of the toolbar button, driven from outside. */
export interface Popup {
  /**
   * Runs a function in the popup and hands back its JSON. The function must stand alone: its source travels, and it reaches the
   * popup through its two parameters and the globals `window` and `document` only.
   */
  run<A, R>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** Writes a PNG of the popup. */
  screenshot(path: string): Promise<void>;
}

/** A running browser with the built extension in it. */
export interface Driver {
  /** Where the extension's own pages stand, such as `chrome-extension://ID`. */
  home: string;
  engine: Engine;
  /** The browser's process. */
  pid: number | undefined;
  /** Opens an address in a tab in front. */
  open(url: string): Promise<Page>;
  /** Presses the toolbar button while `page` is in front, as a person does, and waits for the popup. */
  press(page: Page): Promise<Popup>;
  /** Does what the browser does when the keys of a command of the manifest are pressed: keys of a page never reach the browser. */
  command(name: string): Promise<void>;
  /** Runs the source of an expression in the background. Chromium only. */
  inBackground?(source: string): Promise<unknown>;
  /** Makes the browser as it was at its start, for who comes next: one empty tab, nothing stored, nothing permitted. */
  renew(): Promise<void>;
  /** Wakes a background that the browser has stopped, and resolves when it has answered. Chromium only. */
  wake?(): Promise<void>;
  /** Resolves when the browser is gone, closed by whomever. */
  closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Path of the browser's program. */
  program: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** `host:port` of a proxy that gets every request but those to this machine. */
  proxy?: string;
}

/**
 * The source of a call of `fn(arg)` in a page, without what compilers add around functions. `view` is the expression that gives
 * the page's window there.
 */
export function callSource(fn: (arg: never) => unknown, arg: unknown, view = 'window'): string {
  return `((window, document, __name) => (${fn})(${JSON.stringify(arg) ?? ''}))(${view}, ${view}.document, (f) => f)`;
}

/** Waits until a selector matches in the popup. */
export async function waitInPopup(popup: Popup, selector: string, milliseconds = 30_000): Promise<void> {
  const found = await popup.run(
    async ({ selector, milliseconds }) => {
      const end = Date.now() + milliseconds;
      while (!document.querySelector(selector) && Date.now() < end)
        await new Promise((resolve) => window.setTimeout(resolve, 25));
      return document.querySelector(selector) !== null;
    },
    { selector, milliseconds },
  );
  if (!found) throw new Error(`The popup shows nothing that matches ${selector}. It says: ${await popupText(popup)}`);
}

/** Unfolds every part of the popup. */
export async function unfold(popup: Popup): Promise<void> {
  await popup.run(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  }, undefined);
}

/** What a person can read in the popup. */
export function popupText(popup: Popup): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is folded or hidden is not what a person reads.
  return popup.run(() => document.body.innerText, undefined);
}
