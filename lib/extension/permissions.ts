import { browser } from 'wxt/browser';

/** Asks the person, at once from a click, for one origin such as `https://jobs.example`. Resolves to whether it was given. */
export async function requestOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${origin}/*`] });
}
