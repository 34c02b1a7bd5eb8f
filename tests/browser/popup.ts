import type { Page } from 'puppeteer-core';
import { type Driver, type Popup, waitInPopup } from './driver/driver';

/** Presses the toolbar button and waits until the popup has its answer. */
export async function ask(driver: Driver, page: Page): Promise<Popup> {
  const popup = await driver.press(page);
  await waitInPopup(popup, '[data-state]:not([data-state="reading"])', 60_000);
  return popup;
}

/** The text of the first element that matches, or null. */
export const textOf = (popup: Popup, selector: string): Promise<string | null> =>
  popup.run((query) => document.querySelector(query)?.textContent ?? null, selector);

/** The name of the popup's state. */
export const stateOf = (popup: Popup): Promise<string | null> =>
  popup.run(() => document.querySelector('[data-state]')?.getAttribute('data-state') ?? null, undefined);

/** Presses the first element that matches. */
export async function press(popup: Popup, selector: string): Promise<void> {
  await waitInPopup(popup, selector);
  await popup.run((query) => document.querySelector<HTMLElement>(query)?.click(), selector);
}

/** Presses a link into another tab, which the popup may not outlive: it has answered before the press. */
export async function leaveBy(popup: Popup, selector: string): Promise<void> {
  await waitInPopup(popup, selector);
  await popup.run((query) => {
    window.setTimeout(() => document.querySelector<HTMLElement>(query)?.click());
  }, selector);
}

/** Opens a part of the popup. */
export const openFold = (popup: Popup, id: string): Promise<void> => press(popup, `[data-fold="${id}"] > summary`);

/** The texts of all elements that match. */
export const allTexts = (popup: Popup, selector: string): Promise<string[]> =>
  popup.run((query) => [...document.querySelectorAll(query)].map((element) => element.textContent ?? ''), selector);

/** Chooses in a list as a person does. */
export async function choose(popup: Popup, selector: string, value: string): Promise<void> {
  await waitInPopup(popup, selector);
  await popup.run(
    ([query, next]) => {
      const select = document.querySelector<HTMLSelectElement>(query as string);
      if (select) select.value = next as string;
      select?.dispatchEvent(new window.Event('change', { bubbles: true }));
    },
    [selector, value],
  );
}
